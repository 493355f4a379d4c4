import type { Node } from '@tiptap/pm/model'

/** A picture of a story with what is said of it; its place in the document. */
export type StoryPicture = {
  readonly media: string
  readonly caption: string
  readonly alt: string
  readonly credit: string
  readonly terms: string
  readonly from: number
  readonly to: number
}

/** The pictures of a story in their order, without those in private notes and figures that have none yet. */
export function storyPictures(document: Node): StoryPicture[] {
  const pictures: StoryPicture[] = []
  document.descendants((node, at) => {
    if (node.type.name !== 'figure') return !node.isTextblock && node.type.name !== 'privateNote'
    if (typeof node.attrs.media === 'string')
      pictures.push({
        media: node.attrs.media,
        caption: node.textContent.trim(),
        alt: wordsIn(node, 'alt'),
        credit: wordsIn(node, 'credit'),
        terms: wordsIn(node, 'terms'),
        from: at,
        to: at + node.nodeSize,
      })
    return false
  })
  return pictures
}

function wordsIn(node: Node, field: 'alt' | 'credit' | 'terms'): string {
  return String(node.attrs[field] ?? '').trim()
}
