import type { NodeJson } from '../../document/DocumentJson.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import { plainText } from './plainText.ts'

type Facts = Readonly<Record<string, unknown>>

/** A paragraph or figure as the block the writer's note says it is; as it stands when it does not fit the note. */
export function blockOfNote(block: NodeJson, role: string, facts: Facts): NodeJson {
  const read = Object.hasOwn(READERS, role) ? READERS[role] : undefined
  return read?.(block, facts) ?? block
}

const READERS: Readonly<Record<string, (block: NodeJson, facts: Facts) => NodeJson | null>> = {
  figure: (block, facts) => {
    const terms = typeof facts.terms === 'string' ? facts.terms : ''
    if (block.type === 'figure') return { ...block, attrs: { ...block.attrs, terms } }
    if (facts.picture !== false) return null
    const lines = block.content ?? []
    const last = lines.findLastIndex(node => node.type === 'hardBreak')
    const credited = facts.credit === true
    const content = credited ? lines.slice(0, Math.max(last, 0)) : lines
    const credit = credited ? plainText(lines.slice(last + 1)) : ''
    return {
      type: 'figure',
      attrs: { media: null, alt: '', credit, terms, width: 0, height: 0 },
      ...(content.length ? { content } : {}),
    }
  },
  embed: ({ content }, facts) => {
    const [only, more] = content ?? []
    const [mark, other] = only?.marks ?? []
    const url = mark?.type === 'link' ? safeAddress(String(mark.attrs?.href)) : null
    if (!url || more || other) return null
    return { type: 'embed', attrs: { url, title: facts.title === false ? '' : (only?.text ?? '') } }
  },
  code: ({ content }, facts) => {
    const lines = (content ?? []).map(node => node.text ?? '\n').join('')
    const text = blankLines(facts.before) + lines + blankLines(facts.after)
    return { type: 'codeBlock', content: [{ type: 'text', text }] }
  },
}

const MOST_BLANK_LINES = 1000

function blankLines(count: unknown): string {
  return typeof count === 'number' && count > 0 ? '\n'.repeat(Math.min(count, MOST_BLANK_LINES)) : ''
}
