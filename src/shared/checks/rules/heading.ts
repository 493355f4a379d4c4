import type { CheckRule } from '../CheckRule.ts'
import type { Found } from '../Finding.ts'

/** One without words. */
export const heading: CheckRule = {
  severity: 'warns',
  find: ({ document }) => {
    const found: Found[] = []
    document.descendants((node, at) => {
      if (node.type.name === 'heading' && node.textContent.trim() === '')
        found.push({ where: { kind: 'text', from: at + 1, to: at + 1 } })
      return !node.isTextblock
    })
    return found
  },
}
