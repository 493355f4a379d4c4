import type { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { clearAcrossZones } from '../canvas/clearAcrossZones.ts'
import { crossesZones } from '../canvas/crossesZones.ts'
import { plainText } from './plainText.ts'
import { isPartOfNote, withoutNotes } from './withoutNotes.ts'

const MARK = /<!--copydesk:([\w-]+)-->/

/**
 * Private notes stay out of the clipboard and of what is dragged to other programs. Pasted or dropped on the page it
 * came from, a piece has its notes again: a cut note is never lost. `tell` says that notes were kept back.
 */
export function copyPlugin(tell: () => void): Plugin {
  let copied: { readonly id: string; readonly whole: Slice } | null = null
  let dragged: { readonly shared: Slice; readonly whole: Slice } | null = null
  let pasting: Slice | null = null

  const take = (view: EditorView, event: ClipboardEvent, cut: boolean) => {
    const { selection, tr } = view.state
    const whole = selection.content()
    if (!event.clipboardData || withoutNotes(whole) === whole || isPartOfNote(whole)) return false
    const { dom, text } = view.serializeForClipboard(whole)
    copied = { id: crypto.randomUUID(), whole }
    event.preventDefault()
    event.clipboardData.clearData()
    event.clipboardData.setData('text/html', `<!--copydesk:${copied.id}-->${dom.innerHTML}`)
    event.clipboardData.setData('text/plain', text)
    tell()
    if (cut && view.editable) {
      const cleared = crossesZones(selection) ? clearAcrossZones(tr) : tr.deleteSelection()
      view.dispatch(cleared.scrollIntoView().setMeta('uiEvent', 'cut'))
    }
    return true
  }

  return new Plugin({
    props: {
      transformCopied: whole => {
        const shared = withoutNotes(whole)
        dragged = shared === whole || isPartOfNote(whole) ? null : { shared, whole }
        return shared
      },
      clipboardTextSerializer: slice => plainText(slice.content),
      transformPastedHTML: html => {
        const id = MARK.exec(html)?.[1]
        pasting = id !== undefined && id === copied?.id ? copied.whole : null
        return html
      },
      transformPasted: (slice, _view, plain) => {
        const whole = !plain && slice === dragged?.shared ? dragged.whole : plain ? null : pasting
        pasting = null
        return whole ?? slice
      },
      handleDOMEvents: {
        copy: (view, event) => take(view, event, false),
        cut: (view, event) => take(view, event, true),
      },
    },
  })
}
