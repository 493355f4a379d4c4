import type { NodeJson } from '../../document/DocumentJson.ts'
import { roleNote } from './roleNote.ts'

/**
 * Blocks set apart by '>'. The attribution is the last paragraph and begins with an em dash; a last paragraph
 * that begins with one but is none is noted.
 */
export function writeQuote(
  node: NodeJson,
  role: 'quotation' | 'pull-quote' | 'fact-box',
  write: (nodes: readonly NodeJson[]) => string,
): string {
  const children = node.content ?? []
  const last = children.at(-1)
  const misleads =
    role !== 'fact-box' && last?.type === 'paragraph' && children.length > 1 && /^—/.test(write([last]))
  const note = roleNote(role, misleads ? { attribution: false } : {})
  const quote = write(children)
    .split('\n')
    .map(line => (line ? `> ${line}` : '>'))
    .join('\n')
  return role === 'quotation' && !misleads ? quote : `${note}\n\n${quote}`
}
