import { closeHistory } from '@tiptap/pm/history'
import { type Command, NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { deleteBlocks } from '../blocks/deleteBlocks.ts'
import { moveBlocks } from '../blocks/moveBlocks.ts'
import type { Translate } from '../Translate.ts'

const ACTS: readonly { readonly name: string; readonly sign: string; readonly command: Command }[] = [
  { name: 'earlier', sign: 'M15 6l-6 6 6 6', command: moveBlocks(-1) },
  { name: 'later', sign: 'M9 6l6 6-6 6', command: moveBlocks(1) },
  { name: 'remove', sign: 'M6 6l12 12M18 6L6 18', command: deleteBlocks },
]

/** The buttons on a picture of a gallery: earlier, later, remove. The stylesheet shows them in galleries only. */
export function figureActs(
  view: EditorView,
  position: () => number | undefined,
  translate: Translate,
): HTMLElement {
  const row = document.createElement('div')
  row.className = 'figure-acts'
  row.contentEditable = 'false'
  for (const { name, sign, command } of ACTS) {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset.act = name
    button.title = translate(`editor:gallery.${name}`)
    button.setAttribute('aria-label', button.title)
    button.append(drawn(sign))
    button.addEventListener('click', () => {
      const at = position()
      if (at === undefined || !view.editable) return
      const { doc, tr } = view.state
      view.dispatch(tr.setSelection(NodeSelection.create(doc, at)))
      command(view.state, transaction => view.dispatch(closeHistory(transaction)))
      view.focus()
    })
    row.append(button)
  }
  return row
}

function drawn(path: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(space, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
