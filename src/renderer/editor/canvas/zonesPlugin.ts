import { Plugin } from '@tiptap/pm/state'
import { clearAcrossZones } from './clearAcrossZones.ts'
import { crossesZones } from './crossesZones.ts'
import { lineAfter } from './lineAfter.ts'
import { replaceAcrossZones } from './replaceAcrossZones.ts'

const OPEN = new Set(['paragraph', 'heading'])

/** Typing over and cutting a selection that crosses headline, standfirst and body; a click below the story. */
export function zonesPlugin(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        if (!crossesZones(view.state.selection)) return false
        view.dispatch(clearAcrossZones(view.state.tr).insertText(text).scrollIntoView())
        return true
      },
      handleClick(view, _position, event) {
        const last = view.dom.lastElementChild
        const below = event.target === view.dom && last && event.clientY > last.getBoundingClientRect().bottom
        if (!below || !view.editable || OPEN.has(view.state.doc.lastChild?.type.name ?? '')) return false
        view.dispatch(lineAfter(view.state.tr, view.state.doc.content.size))
        return true
      },
      handleDOMEvents: {
        beforeinput: replaceAcrossZones,
        cut(view, event) {
          const { selection, tr } = view.state
          if (!event.clipboardData || !view.editable || !crossesZones(selection)) return false
          const { dom, text } = view.serializeForClipboard(selection.content())
          event.preventDefault()
          event.clipboardData.clearData()
          event.clipboardData.setData('text/html', dom.innerHTML)
          event.clipboardData.setData('text/plain', text)
          view.dispatch(clearAcrossZones(tr).scrollIntoView().setMeta('uiEvent', 'cut'))
          return true
        },
      },
    },
  })
}
