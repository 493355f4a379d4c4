import { Fragment, Slice } from '@tiptap/pm/model'

const isNote = (node: { type: { name: string } }) => node.type.name === 'privateNote'

/**
 * A piece of the story as it may leave the app: without its private notes. Words chosen within one note are what the
 * person wants to take, so they leave as plain paragraphs. The same slice when there is no note in it.
 */
export function withoutNotes(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice
  const first = content.firstChild
  if (!first || !content.content.some(isNote)) return slice
  if (isPartOfNote(slice)) return new Slice(first.content, openStart - 1, openEnd - 1)
  const last = content.lastChild
  return new Slice(
    Fragment.from(content.content.filter(node => !isNote(node))),
    isNote(first) ? 0 : openStart,
    last && isNote(last) ? 0 : openEnd,
  )
}

/** Words from within one note, and nothing beside it. */
export function isPartOfNote({ content, openStart, openEnd }: Slice): boolean {
  return content.childCount === 1 && openStart > 0 && openEnd > 0 && content.content.some(isNote)
}
