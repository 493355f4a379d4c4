import type { DocumentJson, NodeJson } from '../document/DocumentJson.ts'

/** What a kind of story has in each piece; the pictures, cards and listings of one story are its own. */
const OF_ONE_STORY = new Set(['figure', 'gallery', 'embed', 'codeBlock', 'table'])
/** Blocks whose words are the same in every story of a kind. */
const STANDING = new Set(['heading', 'privateNote', 'divider'])
const LISTS = new Set(['bulletList', 'orderedList'])

/** A document without what only one story says: headings, private notes and boxes stay, the text between is blank. */
export function outlineOf(document: DocumentJson): DocumentJson {
  const [, , ...body] = document.content ?? []
  const kept = blank(body)
  return {
    type: 'doc',
    content: [
      { type: 'headline' },
      { type: 'standfirst' },
      ...(kept.length > 0 ? kept : [{ type: 'paragraph' }]),
    ],
  }
}

function blank(blocks: readonly NodeJson[]): NodeJson[] {
  const kept: NodeJson[] = []
  for (const block of blocks) {
    if (OF_ONE_STORY.has(block.type)) continue
    const next = blanked(block)
    const twin = next.type === 'paragraph' && kept.at(-1)?.type === 'paragraph'
    if (!twin) kept.push(next)
  }
  return kept
}

function blanked(block: NodeJson): NodeJson {
  const { type, attrs, content = [] } = block
  if (STANDING.has(type)) return block
  const bare = { type, ...(attrs && { attrs }) }
  if (LISTS.has(type)) return { ...bare, content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }
  if (type === 'paragraph' || type === 'attribution') return bare
  const inner = blank(content)
  return { ...bare, content: inner.length > 0 ? inner : [{ type: 'paragraph' }] }
}
