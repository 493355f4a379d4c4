import type { Reported } from '../Reported.ts'
import { type HtmlElement, type HtmlNode, isElement, isText } from './HtmlTree.ts'
import { BLOCKS, UNSEEN } from './TAGS.ts'

/** Deeper than any page a person writes; what lies below keeps its words and loses its shape. */
const DEEPEST = 150

/** Makes a tree shallow enough to walk by calls, however deep it is. It changes the tree in place. */
export function clampDepth(root: HtmlElement, reported: Reported): void {
  const waiting: { readonly element: HtmlElement; readonly depth: number }[] = [{ element: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next
    if (depth >= DEEPEST && element.childNodes.some(isElement)) {
      element.childNodes = linesOf(element)
      reported.dropped('deep')
    } else
      for (const child of element.childNodes)
        if (isElement(child)) waiting.push({ element: child, depth: depth + 1 })
  }
}

/** The words below an element as a row of paragraphs or list items. */
function linesOf(element: HtmlElement): HtmlNode[] {
  const lines: HtmlElement[] = []
  let words = ''
  let name = 'p'
  const flush = () => {
    if (words.trim()) lines.push(lineOf(element, name, words))
    words = ''
  }
  const waiting: (HtmlNode | 'edge')[] = element.childNodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === 'edge') flush()
    else if (isText(node)) words += node.value
    else if (isElement(node) && node.tagName !== 'script' && !UNSEEN.has(node.tagName)) {
      const block = BLOCKS.has(node.tagName) || node.tagName === 'br'
      if (block) {
        flush()
        name = node.tagName === 'li' ? 'li' : 'p'
        waiting.push('edge')
      }
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at]
        if (child) waiting.push(child)
      }
    }
  }
  flush()
  return lines
}

function lineOf(parent: HtmlElement, name: string, words: string): HtmlElement {
  const line: HtmlElement = {
    nodeName: name,
    tagName: name,
    attrs: [],
    namespaceURI: parent.namespaceURI,
    childNodes: [],
    parentNode: parent,
  }
  line.childNodes = [{ nodeName: '#text', value: words, parentNode: line }]
  return line
}
