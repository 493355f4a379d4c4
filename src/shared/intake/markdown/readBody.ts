import type { NodeJson } from '../../document/DocumentJson.ts'
import { HEADING_LEVELS } from '../../document/nodes/heading.ts'
import type { Losses } from './Losses.ts'
import { parseTokens } from './parseTokens.ts'
import { readBlocks } from './readBlocks.ts'
import { treesOf } from './Tree.ts'

export type Body = {
  /** The words of the first heading of level 1, when it is the headline. */
  readonly headline: readonly NodeJson[]
  readonly blocks: readonly NodeJson[]
}

/**
 * The body of a Markdown text. Its first heading of level 1 is the headline when `title` is empty or says the
 * same; other headings fit the three levels of a story. Throws Refusal 'not-readable' for nesting out of reason.
 */
export function readBody(text: string, title: string, losses: Losses): Body {
  const blocks = readBlocks(treesOf(parseTokens(text)), { losses, lifted: [] }, true)
  const first = blocks.findIndex(block => block.type === 'heading' && block.attrs?.level === 1)
  const words = blocks[first]?.content ?? []
  const isHeadline = first >= 0 && (!title || words.map(node => node.text ?? ' ').join('') === title)
  const body = isHeadline ? blocks.toSpliced(first, 1) : blocks
  return {
    headline: isHeadline ? words : [],
    blocks: body.map(block => (block.type === 'heading' ? levelled(block, losses) : block)),
  }
}

function levelled(heading: NodeJson, losses: Losses): NodeJson {
  const level = Number(heading.attrs?.level)
  const nearest = Math.min(Math.max(level, HEADING_LEVELS[0]), HEADING_LEVELS[HEADING_LEVELS.length - 1] ?? 4)
  if (nearest !== level) losses.add(`A heading of level ${level} became one of level ${nearest}.`)
  return { ...heading, attrs: { level: nearest } }
}
