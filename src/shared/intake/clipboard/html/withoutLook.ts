import type { NodeJson } from '../../../document/DocumentJson.ts'
import type { MarkName } from '../../../document/index.ts'
import { joinText } from '../../markdown/joinText.ts'

/** A line without a mark that all its words have: there it is the look of its kind, as bold is of a heading. */
export function withoutLook(content: readonly NodeJson[], name: MarkName): NodeJson[] {
  const worded = content.filter(node => node.text?.trim())
  const whole = worded.length > 0 && worded.every(node => node.marks?.some(mark => mark.type === name))
  if (!whole) return [...content]
  return joinText(
    content.map(node => {
      const { marks = [], ...rest } = node
      const left = marks.filter(mark => mark.type !== name)
      return left.length > 0 ? { ...rest, marks: left } : rest
    }),
  )
}
