import type { NodeJson } from '../../document/DocumentJson.ts'
import type { NodeName } from '../../document/index.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { isBlank } from './isBlank.ts'
import { openingTag } from './openingTag.ts'
import { writeFigure } from './writeFigure.ts'
import { writeInline } from './writeInline.ts'

type Writer = (node: NodeJson, context: HtmlContext) => string

const textBlock =
  (name: string, attributes = ''): Writer =>
  (node, context) => {
    const { tag, inner } = openingTag(name, node, context, attributes)
    return `${tag}${writeInline(node.content, inner)}</${name}>\n`
  }

const container =
  (name: string, attributes = ''): Writer =>
  (node, context) => {
    const { tag, inner } = openingTag(name, node, context, attributes)
    return `${tag}\n${writeAll(node.content, inner)}</${name}>\n`
  }

/** Words and, outside them, who said them: HTML wants the speaker out of the blockquote. */
const quoted =
  (className: string): Writer =>
  (node, context) => {
    const { tag, inner } = openingTag('figure', node, context, ` class="${className}"`)
    const [who = [], words = []] = [true, false].map(wanted =>
      node.content?.filter(block => (block.type === 'attribution') === wanted),
    )
    return `${tag}\n<blockquote>\n${writeAll(words, inner)}</blockquote>\n${writeAll(who, inner)}</figure>\n`
  }

const nothing: Writer = () => ''

const WRITERS = {
  doc: (node, context) => writeAll(node.content, context),
  headline: textBlock('h1', ' class="headline"'),
  standfirst: textBlock('p', ' class="standfirst"'),
  paragraph: (node, context) => {
    const { tag, inner } = openingTag('p', node, context)
    const runIn = context.runIn?.before === node ? context.runIn.html : ''
    return `${tag}${runIn}${writeInline(node.content, inner)}</p>\n`
  },
  heading: (node, context) => textBlock(`h${context.levels.get(node) ?? 2}`)(node, context),
  bulletList: container('ul'),
  orderedList: (node, context) => {
    const start = Number(node.attrs?.start ?? 1)
    return container('ol', start === 1 ? '' : ` start="${start}"`)(node, context)
  },
  listItem: (node, context) => {
    const [first, ...rest] = node.content ?? []
    const { tag, inner } = openingTag('li', node, context)
    if (first && rest.every(child => child.type !== 'paragraph')) {
      const nested = writeAll(rest, inner)
      return `${tag}${writeInline(first.content, inner)}${nested && `\n${nested}`}</li>\n`
    }
    return `${tag}\n${writeAll(node.content, inner)}</li>\n`
  },
  quotation: (node, context) => {
    const spoken = node.content?.some(block => block.type === 'attribution' && !isBlank(block))
    return spoken ? quoted('quotation')(node, context) : container('blockquote')(node, context)
  },
  pullQuote: quoted('pull-quote'),
  attribution: textBlock('figcaption', ' class="attribution"'),
  figure: writeFigure,
  gallery: container('div', ' class="gallery"'),
  table: (node, context) => {
    const rows = node.content ?? []
    const found = rows.findIndex(row => row.content?.some(cell => cell.type !== 'tableHeader'))
    const heads = found < 0 ? rows.length : found
    const { tag, inner } = openingTag('table', node, context)
    const group = (name: string, from: number, to: number, scope: 'col' | 'row') => {
      if (from === to) return ''
      const written = rows
        .slice(from, to)
        .map((row, index, all) => write(row, { ...inner, scope, rowsLeft: all.length - index }))
      return `<${name}>\n${written.join('')}</${name}>\n`
    }
    const groups = group('thead', 0, heads, 'col') + group('tbody', heads, rows.length, 'row')
    const name = escapeHtml(context.tableName)
    return `<div class="table" role="group" aria-label="${name}" tabindex="0">\n${tag}\n${groups}</table>\n</div>\n`
  },
  tableRow: (node, context) =>
    `<tr>${(node.content ?? []).map(cell => write(cell, context)).join('')}</tr>\n`,
  tableHeader: (node, context) => cell('th', ` scope="${context.scope}"`)(node, context),
  tableCell: (node, context) => cell('td', '')(node, context),
  embed: (node, context) => {
    const address = safeAddress(String(node.attrs?.url ?? ''))
    const title: NodeJson = { type: 'text', text: String(node.attrs?.title || node.attrs?.url || '') }
    const words = escapeHtml(title.text ?? '')
    const card = address === null ? words : `<a href="${escapeHtml(address)}">${words}</a>`
    return `${openingTag('p', title, context, ' class="embed"').tag}${card}</p>\n`
  },
  factBox: container('div', ' class="fact-box" role="note"'),
  divider: () => '<hr>\n',
  codeBlock: (node, context) =>
    `<pre${context.direction === 'ltr' ? '' : ' dir="ltr"'}><code>${writeInline(node.content, context)}</code></pre>\n`,
  privateNote: nothing,
  hardBreak: () => '<br>',
  text: (node, context) => writeInline([node], context),
} satisfies Record<NodeName, Writer>

/**
 * The HTML of a document or of one node of it, by a table over every node there is. Blank blocks and private
 * notes are left out; nothing in it needs escaping again. Throws for a node without a writer.
 */
export function writeHtmlNode(node: NodeJson, context: HtmlContext): string {
  return isBlank(node) ? '' : write(node, context)
}

function writeAll(nodes: readonly NodeJson[] | undefined, context: HtmlContext): string {
  return (nodes ?? []).map(node => writeHtmlNode(node, context)).join('')
}

function write(node: NodeJson, context: HtmlContext): string {
  if (!Object.hasOwn(WRITERS, node.type)) throw new Error(`No HTML for the node ${node.type}.`)
  return WRITERS[node.type as NodeName](node, context)
}

/** A cell holds exactly one paragraph; its words stand in the cell itself. */
function cell(name: 'th' | 'td', attributes: string): Writer {
  return (node, context) => {
    const columns = Number(node.attrs?.colspan ?? 1)
    const rows = Math.min(Number(node.attrs?.rowspan ?? 1), context.rowsLeft)
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
    const { tag, inner } = openingTag(name, node, context, attributes + spans)
    return `${tag}${writeInline(node.content?.[0]?.content, inner)}</${name}>`
  }
}
