import type { NodeJson } from '../../../document/DocumentJson.ts'
import { joinText } from '../../markdown/joinText.ts'

/** Inline nodes as they were met -> the content of one paragraph for each run between blank lines. */
export function tidyLines(nodes: readonly NodeJson[]): NodeJson[][] {
  const paragraphs: NodeJson[][] = []
  let lines: NodeJson[][] = []
  const endParagraph = () => {
    if (lines.length > 0) paragraphs.push(joinLines(lines))
    lines = []
  }
  for (const line of linesOf(nodes)) {
    const words = trimmed(line)
    if (words.length > 0) lines.push(words)
    else endParagraph()
  }
  endParagraph()
  return paragraphs
}

/** Lines with a break between each two. */
export function joinLines(lines: readonly (readonly NodeJson[])[]): NodeJson[] {
  return lines.flatMap((line, index) => (index > 0 ? [{ type: 'hardBreak' }, ...line] : [...line]))
}

function linesOf(nodes: readonly NodeJson[]): NodeJson[][] {
  const lines: NodeJson[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  // The last break of a block ends its line and begins none.
  if (lines.length > 1 && trimmed(lines.at(-1) ?? []).length === 0) lines.pop()
  return lines
}

/** Without white space at the ends and without doubled spaces where two runs meet. */
function trimmed(nodes: readonly NodeJson[]): NodeJson[] {
  const line = joinText(nodes.filter(node => node.text))
  while (line.length > 0) {
    const first = line[0]
    const text = first?.text?.trimStart() ?? ''
    if (!first || text === first.text) break
    line.splice(0, 1, ...(text ? [{ ...first, text }] : []))
    if (text) break
  }
  while (line.length > 0) {
    const last = line.at(-1)
    const text = last?.text?.trimEnd() ?? ''
    if (!last || text === last.text) break
    line.splice(-1, 1, ...(text ? [{ ...last, text }] : []))
    if (text) break
  }
  return line
}
