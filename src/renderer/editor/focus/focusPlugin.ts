import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { FocusOn } from '../PageView.ts'
import { sentenceAround } from './sentenceAround.ts'

type Focus = { readonly on: FocusOn | null; readonly shown: DecorationSet }

const key = new PluginKey<Focus>('focus')
/** On a block in full ink, or on a sentence in it. */
const CLEAR = 'clear'
/** On the block of a sentence in full ink. */
const AROUND = 'clear-inside'

/**
 * Focus mode: the paragraph or the sentence at the caret is in full ink. Only the caret's own block is ever decorated;
 * the stylesheet dims the page by one attribute. Escape, when nothing closer takes it, asks to leave.
 */
export function focusPlugin(leave: () => void): Plugin<Focus> {
  return new Plugin<Focus>({
    key,
    state: {
      init: () => ({ on: null, shown: DecorationSet.empty }),
      apply(transaction, before, _old, state) {
        const meta: { on: FocusOn | null } | undefined = transaction.getMeta(key)
        const on = meta ? meta.on : before.on
        if (!meta && (!on || !(transaction.docChanged || transaction.selectionSet))) return before
        return { on, shown: on ? clear(state, on) : DecorationSet.empty }
      },
    },
    props: {
      attributes: (state): Record<string, string> => {
        const on = key.getState(state)?.on
        return on ? { 'data-focus': on } : {}
      },
      handleKeyDown(view, event) {
        if (event.key !== 'Escape' || event.isComposing || !key.getState(view.state)?.on) return false
        leave()
        return true
      },
      decorations: state => key.getState(state)?.shown,
    },
  })
}

/** Turns focus mode on or off. */
export function setFocus(transaction: Transaction, on: FocusOn | null): Transaction {
  return transaction.setMeta(key, { on }).setMeta('addToHistory', false)
}

/** What is in full ink: of a selection over several blocks, all of them. */
function clear({ doc, selection }: EditorState, on: FocusOn): DecorationSet {
  const { $from, $to, empty } = selection
  const block = $from.parent
  if (on === 'sentence' && block.isTextblock && $from.sameParent($to)) {
    const start = $from.start()
    const text = block.textBetween(0, block.content.size, '', '\n')
    const [from, to] = sentenceAround(text, $from.parentOffset, empty ? $from.parentOffset : $to.parentOffset)
    const around = Decoration.node(start - 1, start + block.content.size + 1, { class: AROUND })
    const words = Decoration.inline(
      start + from,
      start + to,
      { class: CLEAR },
      { inclusiveStart: true, inclusiveEnd: true },
    )
    return DecorationSet.create(doc, from < to ? [around, words] : [around])
  }
  const blocks: Decoration[] = []
  doc.nodesBetween($from.pos, Math.max($to.pos, $from.pos), (node, position) => {
    if (!node.isTextblock && !(node.isBlock && node.isLeaf)) return true
    blocks.push(Decoration.node(position, position + node.nodeSize, { class: CLEAR }))
    return false
  })
  return DecorationSet.create(doc, blocks)
}
