import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { embedService } from '../../../shared/embed/embedService.ts'
import { putEmbed } from './putEmbed.ts'

/**
 * An address of a known service alone on a line becomes a card; one undo gives the plain address back. `tell` says
 * which service it was.
 */
export function embedPastePlugin(tell: (service: string) => void): Plugin {
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const address = event.clipboardData?.getData('text/plain').trim() ?? ''
        const service = embedService(address)
        if (!service || !view.editable || !isBlankLine(view.state)) return false
        view.dispatch(closeHistory(view.state.tr.insertText(address)).setMeta('uiEvent', 'paste'))
        const line = view.state.selection.$from
        putEmbed({ url: address, title: '' })(view.state, transaction => {
          // The line with the address gives way to the card.
          const { doc } = transaction
          const start = line.before(1)
          if (doc.nodeAt(start)?.textContent === address) transaction.delete(start, line.after(1))
          view.dispatch(closeHistory(transaction).scrollIntoView())
        })
        tell(service)
        return true
      },
    },
  })
}

function isBlankLine({ selection: { $from, empty } }: EditorState): boolean {
  return (
    empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  )
}
