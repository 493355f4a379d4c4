import type { MarkJson, NodeJson } from '../../document/DocumentJson.ts'
import type { NodeName } from '../../document/index.ts'
import { fitBlocks } from './fitBlocks.ts'
import type { Reading } from './Reading.ts'

const KINDS: Readonly<Record<string, { readonly type: NodeName; readonly allowed: readonly NodeName[] }>> = {
  quotation: { type: 'quotation', allowed: ['paragraph', 'bulletList', 'orderedList'] },
  'pull-quote': { type: 'pullQuote', allowed: ['paragraph'] },
  'fact-box': { type: 'factBox', allowed: ['paragraph', 'heading', 'bulletList', 'orderedList'] },
}
const ATTRIBUTION_MARKS = ['italic', 'link', 'language']

/** Blocks set apart by '>' as what their role says, or as a quotation. */
export function readQuote(
  blocks: readonly NodeJson[],
  role: string,
  facts: Readonly<Record<string, unknown>>,
  reading: Reading,
): NodeJson[] {
  const kind = KINDS[role] ?? { type: 'quotation', allowed: ['paragraph', 'bulletList', 'orderedList'] }
  const content = fitBlocks(blocks, kind.allowed, reading)
  const last = content.at(-1)
  const attribution =
    kind.type !== 'factBox' && facts.attribution !== false && content.length > 1 && last?.type === 'paragraph'
      ? attributionOf(last)
      : null
  if (attribution) content.splice(-1, 1, ...attribution)
  return content.length ? [{ type: kind.type, content }] : []
}

/** A paragraph of one line that begins with an em dash says who it was; null for any other. */
function attributionOf(paragraph: NodeJson): NodeJson[] | null {
  const [first, ...rest] = paragraph.content ?? []
  if (!first?.text?.startsWith('—') || first.marks || rest.some(node => node.type === 'hardBreak'))
    return null
  const name = first.text.replace(/^— ?/, '')
  const content = [...(name ? [{ type: 'text', text: name }] : []), ...rest].map(node => {
    const marks = node.marks?.filter((mark: MarkJson) => ATTRIBUTION_MARKS.includes(mark.type)) ?? []
    return { type: 'text', text: node.text ?? '', ...(marks.length ? { marks } : {}) }
  })
  return content.length ? [{ type: 'attribution', content }] : []
}
