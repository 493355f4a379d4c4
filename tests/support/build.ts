import type { DocumentJson, MarkJson, NodeJson } from '../../src/shared/document/DocumentJson.ts'

/** Words, or inline nodes, or both in a row. */
export type Inline = string | NodeJson | readonly (string | NodeJson)[]

/** A document with the blocks as its body. */
export function doc(...blocks: readonly NodeJson[]): DocumentJson {
  return { type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, ...blocks] }
}

/** A document with headline, standfirst and body. */
export function story(headline: Inline, standfirst: Inline, ...blocks: readonly NodeJson[]): DocumentJson {
  return { type: 'doc', content: [block('headline', headline), block('standfirst', standfirst), ...blocks] }
}

function block(type: string, inline: Inline = [], attrs?: Record<string, unknown>): NodeJson {
  const content = (Array.isArray(inline) ? inline : [inline])
    .filter(node => node !== '')
    .map(node => (typeof node === 'string' ? { type: 'text', text: node } : node))
  return { type, ...(attrs ? { attrs } : {}), ...(content.length ? { content } : {}) }
}

export function nest(type: string, ...content: NodeJson[]): NodeJson {
  return { type, content }
}

export const p = (...inline: readonly (string | NodeJson)[]) => block('paragraph', inline)
export const h = (level: number, ...inline: readonly (string | NodeJson)[]) =>
  block('heading', inline, { level })
export const br: NodeJson = { type: 'hardBreak' }
export const li = (...blocks: NodeJson[]) => nest('listItem', ...blocks)
export const ul = (...items: NodeJson[]) => nest('bulletList', ...items)
export const ol = (start: number, ...items: NodeJson[]): NodeJson => ({
  type: 'orderedList',
  attrs: { start },
  content: items,
})
export const by = (...inline: readonly (string | NodeJson)[]) => block('attribution', inline)

export function marked(text: string, ...marks: readonly (string | MarkJson)[]): NodeJson {
  return { type: 'text', text, marks: marks.map(mark => (typeof mark === 'string' ? { type: mark } : mark)) }
}

export const link = (href: string, title: string | null = null): MarkJson => ({
  type: 'link',
  attrs: { href, title },
})

export function figure(
  media: string | null,
  caption: Inline = [],
  attrs: Record<string, unknown> = {},
): NodeJson {
  const known = { media, alt: '', credit: '', terms: '', width: 0, height: 0 }
  return block('figure', caption, { ...known, ...attrs })
}

function cell(type: 'tableHeader' | 'tableCell', inline: Inline, colspan = 1, rowspan = 1): NodeJson {
  return { type, attrs: { colspan, rowspan, colwidth: null }, content: [block('paragraph', inline)] }
}
export const th = (inline: Inline, colspan = 1, rowspan = 1) => cell('tableHeader', inline, colspan, rowspan)
export const td = (inline: Inline, colspan = 1, rowspan = 1) => cell('tableCell', inline, colspan, rowspan)
export const table = (...rows: readonly (readonly NodeJson[])[]) =>
  nest('table', ...rows.map(row => nest('tableRow', ...row)))
