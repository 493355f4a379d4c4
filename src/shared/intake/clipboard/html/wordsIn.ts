import { type HtmlElement, type HtmlNode, isElement, isText } from './HtmlTree.ts'
import { BLOCKS, UNSEEN } from './TAGS.ts'

/** The words inside an element as one line. */
export function wordsIn(element: HtmlElement): string {
  let words = ''
  const waiting: (HtmlNode | null)[] = element.childNodes.toReversed()
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!node) words += ' '
    else if (isText(node)) words += node.value
    else if (isElement(node) && node.tagName !== 'script' && !UNSEEN.has(node.tagName)) {
      const parted = BLOCKS.has(node.tagName) || node.tagName === 'br' || node.tagName === 'option'
      if (parted) waiting.push(null)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) waiting.push(node.childNodes[at] ?? null)
      if (parted) waiting.push(null)
    }
  }
  return words.replace(/\s+/g, ' ').trim()
}
