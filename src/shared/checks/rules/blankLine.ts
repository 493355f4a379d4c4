import type { Node } from '@tiptap/pm/model'
import type { Found } from '../Finding.ts'

/** The place of a line at the top of the story when it holds no words. */
export function blankLine(document: Node, name: 'headline' | 'standfirst'): Found[] {
  const found: Found[] = []
  document.forEach((line, at) => {
    if (line.type.name === name && line.textContent.trim() === '')
      found.push({ where: { kind: 'text', from: at + 1, to: at + 1 } })
  })
  return found
}
