import type { NodeJson } from '../../../document/DocumentJson.ts'
import { HEADING_LEVELS } from '../../../document/nodes/heading.ts'
import { plainText } from '../../markdown/plainText.ts'
import type { Reported } from '../Reported.ts'
import { withoutLook } from './withoutLook.ts'

const SMALLEST = HEADING_LEVELS.at(-1) ?? 4
const LINE_MARKS: Readonly<Record<string, readonly string[]>> = {
  headline: ['italic', 'language'],
  standfirst: ['bold', 'italic', 'language'],
}

/**
 * Headings of six levels as those of a story: the only one of the first level, where it comes first, is the
 * headline; where there are more, all move down by one.
 */
export function settleHeadings(blocks: readonly NodeJson[], reported: Reported): NodeJson[] {
  const tops = blocks.filter(block => block.type === 'heading' && block.attrs?.level === 1)
  const titled = blocks[0]?.type === 'headline' || (tops.length === 1 && tops[0] === blocks[0])
  const down = tops.length > (titled && blocks[0]?.type !== 'headline' ? 1 : 0) ? 1 : 0
  return blocks.map((block, index) => {
    if (block.type === 'heading') {
      if (titled && index === 0) return line('headline', block, reported)
      return heading(block, Number(block.attrs?.level) + down, reported)
    }
    if (block.type === 'headline')
      return index === 0 ? line('headline', block, reported) : heading(block, 2, reported)
    if (block.type === 'standfirst')
      return titled && index === 1 ? line('standfirst', block, reported) : paragraph(block)
    return block
  })
}

function heading(block: NodeJson, level: number, reported: Reported): NodeJson {
  if (level > SMALLEST) reported.changed('heading', plainText(block.content ?? []).slice(0, 120))
  return {
    type: 'heading',
    attrs: { level: Math.min(Math.max(level, HEADING_LEVELS[0]), SMALLEST) },
    ...(block.content ? { content: withoutLook(block.content, 'bold') } : {}),
  }
}

function paragraph(block: NodeJson): NodeJson {
  return { type: 'paragraph', ...(block.content ? { content: block.content } : {}) }
}

/** One line with the marks it may have; breaks are spaces. */
function line(type: string, block: NodeJson, reported: Reported): NodeJson {
  const allowed = LINE_MARKS[type] ?? []
  const content = (block.content ?? []).map(node => {
    const marks = (node.marks ?? []).filter(mark => allowed.includes(mark.type))
    const links = (node.marks ?? []).filter(mark => mark.type === 'link')
    for (const link of links) reported.dropped('pageLink', String(link.attrs?.href))
    return { type: 'text', text: node.text ?? ' ', ...(marks.length > 0 ? { marks } : {}) }
  })
  return { type, content }
}
