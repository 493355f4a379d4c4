import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { noteAt } from './noteAt.ts'

type Fold = { readonly note: number; readonly folded: boolean }

const key = new PluginKey<DecorationSet>('fold')

/**
 * Which private notes are folded away. It is how the page is looked at, no part of the story: nothing stores it and
 * no undo brings it back. A note that the caret enters, by a key, a search or a check, unfolds.
 */
export function foldPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before, _old, state) {
        const meta: readonly Fold[] = transaction.getMeta(key) ?? []
        let folds = transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before
        for (const { note, folded } of meta) {
          const node = state.doc.nodeAt(note)
          if (node?.type.name !== 'privateNote') continue
          folds = folds.remove(foldsAt(folds, note))
          if (folded) {
            const fold = Decoration.node(
              note,
              note + node.nodeSize,
              { class: 'folded' },
              { folded: true, note },
            )
            folds = folds.add(state.doc, [fold])
          }
        }
        const entered = folds === DecorationSet.empty ? null : noteAt(state.selection.$head)
        return entered === null ? folds : folds.remove(foldsAt(folds, entered))
      },
    },
    props: {
      decorations(state) {
        return this.getState(state)
      },
    },
  })
}

export function isFolded(state: EditorState, note: number): boolean {
  const folds = key.getState(state)
  return folds !== undefined && foldsAt(folds, note).length > 0
}

export function setFolds(transaction: Transaction, folds: readonly Fold[]): Transaction {
  return transaction.setMeta(key, folds).setMeta('addToHistory', false)
}

/** The decoration of the note that begins exactly there. */
function foldsAt(folds: DecorationSet, note: number): Decoration[] {
  return folds.find(note, note + 1).filter(({ from }) => from === note)
}
