import type { NodeJson } from '../../src/shared/document/DocumentJson.ts'
import { MARKS, NODES } from '../../src/shared/document/index.ts'
import { safeAddress } from '../../src/shared/document/safeAddress.ts'

/** The attributes that a document may hold, by node or mark; an address among them must be one a link may have. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  orderedList: ['start'],
  figure: ['media', 'alt', 'credit', 'terms', 'width', 'height'],
  embed: ['url', 'title'],
  tableCell: ['colspan', 'rowspan', 'colwidth'],
  tableHeader: ['colspan', 'rowspan', 'colwidth'],
  link: ['href', 'title'],
  language: ['lang'],
}

/** What of a document could harm whoever opens it: unknown nodes, marks and attributes, addresses that run. */
export function dangersIn(node: NodeJson): string[] {
  const found: string[] = []
  const look = (type: string, attrs: Readonly<Record<string, unknown>> | undefined, known: object) => {
    if (!Object.hasOwn(known, type)) found.push(`unknown ${type}`)
    for (const [name, value] of Object.entries(attrs ?? {})) {
      if (!KNOWN[type]?.includes(name)) found.push(`${type}.${name}`)
      if ((name === 'href' || name === 'url') && value !== '' && safeAddress(String(value)) === null)
        found.push(`${type}.${name}=${value}`)
      if (
        name === 'media' &&
        value !== null &&
        !/^[0-9a-f]{64}\.(?:jpg|png|gif|webp|avif)$/.test(String(value))
      )
        found.push(`media=${value}`)
      if (name === 'lang' && !/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(String(value)))
        found.push(`lang=${value}`)
      if ((name === 'colspan' || name === 'rowspan') && !(Number(value) >= 1 && Number(value) <= 1000))
        found.push(`${name}=${value}`)
    }
  }
  look(node.type, node.attrs, NODES)
  for (const mark of node.marks ?? []) look(mark.type, mark.attrs, MARKS)
  return [...found, ...(node.content ?? []).flatMap(dangersIn)]
}
