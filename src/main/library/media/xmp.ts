import type { Credits } from './Credits.ts'

/** Adobe's metadata in RDF/XML (ISO 16684-1). Only three properties are looked for; nothing is interpreted. */
export function readXmp(packet: string): Credits {
  return {
    creators: [...valuesOf(packet, 'dc:creator'), ...valuesOf(packet, 'photoshop:Credit')],
    rights: valuesOf(packet, 'dc:rights'),
  }
}

/** A property is an attribute, an element with text, or an element with a list of rdf:li. */
function valuesOf(packet: string, property: string): string[] {
  const attribute = between(packet, ` ${property}="`, '"')
  if (attribute !== null) return [unescapeXml(attribute)]
  const element = between(packet, `<${property}`, `</${property}>`)
  if (element === null) return []
  const items = element
    .split('<rdf:li')
    .slice(1)
    .map(item => item.split('</rdf:li>')[0] ?? '')
  const texts = items.length > 0 ? items : [element]
  return texts.map(text => unescapeXml(text.slice(text.indexOf('>') + 1).replace(/<[^<>]*>/g, '')))
}

function between(text: string, open: string, close: string): string | null {
  const start = text.indexOf(open)
  const end = start < 0 ? -1 : text.indexOf(close, start + open.length)
  return end < 0 ? null : text.slice(start + open.length, end)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
