import type { DocumentJson, NodeJson } from '../document/DocumentJson.ts'
import type { NodeName } from '../document/index.ts'
import { HEADING_LEVELS } from '../document/nodes/heading.ts'
import { safeAddress } from '../document/safeAddress.ts'
import { textOf } from '../document/textOf.ts'
import { publicFigure } from './public/publicFigure.ts'
import { publicInline } from './public/publicInline.ts'
import { publicLine } from './public/publicLine.ts'
import { publicTable } from './public/publicTable.ts'
import { publicText } from './public/publicText.ts'

/** What of a node may leave; null when that is nothing. */
type Cleaner = (node: NodeJson) => NodeJson | null

/**
 * The document as the world may see it, the one every writer starts from: no private note, no blank block, no
 * attribution without a name, no address of a scheme that is not allowed, no character that no page can carry,
 * no space where none shows, and tables squared. Every visible word and its marks stay as they are.
 */
export function publicDocument(document: DocumentJson): DocumentJson {
  const [headline, standfirst, ...body] = cleaned(document)
  return {
    type: 'doc',
    content: [
      headline ?? { type: 'headline' },
      standfirst ?? { type: 'standfirst' },
      ...(body.length ? body : [{ type: 'paragraph' }]),
    ],
  }
}

const line = (node: NodeJson): NodeJson => {
  const content = publicInline(node.content)
  return content.length ? { type: node.type, content } : { type: node.type }
}

const filledLine: Cleaner = node => {
  const kept = line(node)
  return kept.content ? kept : null
}

const container: Cleaner = node => {
  const content = cleaned(node)
  return content.length ? { type: node.type, content } : null
}

/** A list item and its like begin with a paragraph, be it an empty one. */
const item: Cleaner = node => {
  const content = cleaned(node)
  if (!content.length) return null
  return {
    type: node.type,
    content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
  }
}

/** An attribution that has nothing left to attribute stays as a paragraph. */
const attributed: Cleaner = node => {
  const content = cleaned(node)
  const [first] = content
  if (first?.type === 'attribution') return { ...first, type: 'paragraph' }
  return first ? { type: node.type, content } : null
}

const SHOWS_SOMETHING = /[^\s\p{C}]/u

const CLEANERS = {
  doc: container,
  headline: line,
  standfirst: line,
  paragraph: filledLine,
  heading: node => {
    const level = HEADING_LEVELS.find(known => known === node.attrs?.level) ?? HEADING_LEVELS[0]
    const kept = filledLine(node)
    return kept && { ...kept, attrs: { level } }
  },
  bulletList: container,
  orderedList: node => {
    const kept = container(node)
    const start = Number(node.attrs?.start ?? 1)
    return kept && { ...kept, attrs: { start: isNumberOfItem(start) ? start : 1 } }
  },
  listItem: item,
  quotation: attributed,
  pullQuote: attributed,
  attribution: filledLine,
  figure: publicFigure,
  gallery: container,
  table: publicTable,
  tableRow: node => node,
  tableHeader: node => node,
  tableCell: node => node,
  embed: node => {
    const given = publicLine(node.attrs?.title)
    const title = SHOWS_SOMETHING.test(given) ? given : ''
    const url = safeAddress(publicLine(node.attrs?.url))
    if (url) return { type: 'embed', attrs: { url, title } }
    const words = title || publicLine(node.attrs?.url)
    return words ? { type: 'paragraph', content: [{ type: 'text', text: words }] } : null
  },
  factBox: container,
  divider: () => ({ type: 'divider' }),
  codeBlock: node => {
    const text = publicText(textOf(node))
    return text.trim() ? { type: 'codeBlock', content: [{ type: 'text', text }] } : null
  },
  privateNote: () => null,
  hardBreak: node => node,
  text: node => node,
} satisfies Record<NodeName, Cleaner>

function cleaned(node: NodeJson): NodeJson[] {
  return (node.content ?? []).flatMap(child => {
    if (!Object.hasOwn(CLEANERS, child.type))
      throw new Error(`No rule for publishing the node ${child.type}.`)
    return CLEANERS[child.type as NodeName](child) ?? []
  })
}

/** What CommonMark takes as the number of a list: up to nine digits, with room for its items. */
function isNumberOfItem(start: number): boolean {
  return Number.isInteger(start) && start >= 0 && start < 900_000_000
}
