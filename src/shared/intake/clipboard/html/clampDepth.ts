import type { Reported } from '../Reported.ts'
import { type HtmlElement, isElement } from './HtmlTree.ts'
import { wordsIn } from './wordsIn.ts'

/** Deeper than any page a person writes; what lies below keeps its words and loses its shape. */
const DEEPEST = 150

/** Makes a tree shallow enough to walk by calls, however deep it is. It changes the tree in place. */
export function clampDepth(root: HtmlElement, reported: Reported): void {
  const waiting: { readonly element: HtmlElement; readonly depth: number }[] = [{ element: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next
    if (depth >= DEEPEST && element.childNodes.some(isElement)) {
      element.childNodes = [lineOf(element)]
      reported.dropped('deep')
    } else
      for (const child of element.childNodes)
        if (isElement(child)) waiting.push({ element: child, depth: depth + 1 })
  }
}

/** The words below an element as one line: so deep, there is no document, and no page could draw what there is. */
function lineOf(parent: HtmlElement): HtmlElement {
  const line: HtmlElement = {
    nodeName: 'p',
    tagName: 'p',
    attrs: [],
    namespaceURI: parent.namespaceURI,
    childNodes: [],
    parentNode: parent,
  }
  line.childNodes = [{ nodeName: '#text', value: wordsIn(parent), parentNode: line }]
  return line
}
