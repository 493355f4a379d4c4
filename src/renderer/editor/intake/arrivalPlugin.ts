import type { Editor } from '@tiptap/core'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { embedService } from '../../../shared/embed/embedService.ts'
import type { EditorRoom } from '../EditorRoom.ts'
import { MOST_MARKUP, MOST_TEXT } from './limits.ts'
import { type Offer, offerOf } from './Offer.ts'
import { takeIn } from './takeIn.ts'

const OWN = /\bdata-pm-slice=|<!--copydesk:/i
/** What no page of Copydesk puts on the clipboard: such a piece comes from elsewhere, whatever it says of itself. */
const FOREIGN =
  /<(?:img|picture|iframe|form|input|video|audio|svg|math|object|embed|script|style|font|center)\b|\sstyle=|\sclass=["']?Mso/i

/** What comes from other programs, pasted or dropped. What comes from a page like this one goes in as it is. */
export function arrivalPlugin(editor: Editor, room: EditorRoom): Plugin {
  const take = (offer: Offer, selection: Selection, event: 'paste' | 'drop', as: 'found' | 'plain') => {
    void takeIn(offer, selection, { editor, room, event, as }).catch(error => {
      room.ports.notify(room.translate('intake:failed'))
      throw error
    })
  }
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          const plain = room.takePlain()
          if (!event.clipboardData || !view.editable || view.composing) return false
          const offer = offerOf(event.clipboardData)
          if (!plain && (isOurs(offer) || isCard(offer))) return false
          if (isCode(view) && offer.text.length <= MOST_TEXT && offer.text !== '') return false
          event.preventDefault()
          take(offer, view.state.selection, 'paste', plain ? 'plain' : 'found')
          return true
        },
        drop(view, event) {
          if (!event.dataTransfer || !view.editable || view.dragging) return false
          const offer = offerOf(event.dataTransfer)
          if (isOurs(offer)) return false
          event.preventDefault()
          const found = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (!found) return true
          take(offer, Selection.near(view.state.doc.resolve(found.pos)), 'drop', 'found')
          return true
        },
      },
    },
  })
}

/** An address alone, of a service whose pages become cards: that is another plugin's. */
function isCard({ text }: Offer): boolean {
  return text.length < 4_096 && embedService(text.trim()) !== null
}

function isOurs({ html }: Offer): boolean {
  return html.length <= MOST_MARKUP && OWN.test(html.slice(0, 2_000)) && !FOREIGN.test(html)
}

function isCode(view: EditorView): boolean {
  const { $from, $to } = view.state.selection
  return $from.parent.type.spec.code === true && $from.sameParent($to)
}
