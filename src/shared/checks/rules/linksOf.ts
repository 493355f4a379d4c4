import type { Node } from '@tiptap/pm/model'
import type { Found } from '../Finding.ts'

type Link = { from: number; to: number; address: string; words: string }

/** The links and cards of a document outside private notes; a link over several pieces of text is one. */
function gather(document: Node): Link[] {
  const links: Link[] = []
  document.descendants((node, at) => {
    if (node.type.name === 'privateNote') return false
    const to = at + node.nodeSize
    if (node.type.name === 'embed')
      links.push({
        from: at,
        to,
        address: String(node.attrs.url ?? ''),
        words: String(node.attrs.title ?? ''),
      })
    const mark = node.marks.find(({ type }) => type.name === 'link')
    if (!mark) return true
    const address = String(mark.attrs.href ?? '')
    const last = links.at(-1)
    if (last && last.to === at && last.address === address) {
      last.to = to
      last.words += node.text ?? ''
    } else links.push({ from: at, to, address, words: node.text ?? '' })
    return true
  })
  return links
}

/** The links whose address passes a test, each with the words it stands on. */
export function linksOf(document: Node, test: (address: string) => boolean): Found[] {
  return gather(document)
    .filter(({ address }) => test(address.trim()))
    .map(({ from, to, words, address }) => ({
      where: { kind: 'text', from, to },
      values: { words: words || address, address },
    }))
}
