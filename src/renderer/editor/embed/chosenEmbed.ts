import { type EditorState, NodeSelection } from '@tiptap/pm/state'

/** What a card says: an address on the web, and what is there; an untitled one shows its address. */
export type Embed = { readonly url: string; readonly title: string }

/** The chosen card, or null. */
export function chosenEmbed({ selection }: Pick<EditorState, 'selection'>): Embed | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'embed') return null
  return { url: String(selection.node.attrs.url), title: String(selection.node.attrs.title) }
}
