import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Parts of a table stand alone on some clipboards; without their table a parser forgets them. */
const BARE_TABLE = /^\s*(?:<meta[^>]*>\s*)?(?:<!--StartFragment-->\s*)?<(?:tr|td|th|tbody|thead|col)\b/i

/** XML closes elements that HTML reads to the end of the page. */
const XML = /^\s*<\?xml\b/i
const CLOSED_AT_ONCE = /<(title|script|style|textarea|iframe|noscript|a|div|p|span)\b([^<>]*)\/>/gi

/** HTML as any browser reads it, as plain values: nothing runs, nothing is loaded. */
export function parseHtml(html: string): HtmlElement {
  const whole = XML.test(html) ? html.replace(CLOSED_AT_ONCE, '<$1$2></$1>') : html
  const page = parse(BARE_TABLE.test(whole) ? `<table>${whole}</table>` : whole)
  const root = page.childNodes.find(isElement)
  if (!root) throw new Error('A page without a root element.')
  return root
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find(found => found.name === name)?.value ?? ''
}

export function hasAttribute(element: HtmlElement, name: string): boolean {
  return element.attrs.some(found => found.name === name)
}

/** The elements inside an element, at any depth, in their order. */
export function* elementsIn(element: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = element.childNodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child) waiting.push(child)
    }
  }
}
