import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { bodyStart } from './bodyStart.ts'

/** Shows a row between standfirst and body. It is drawn once and only mapped while typing. */
export function bylinePlugin(row: HTMLElement): Plugin<DecorationSet> {
  const place = (document: Node) =>
    DecorationSet.create(document, [
      Decoration.widget(bodyStart(document), row, {
        key: 'byline',
        side: -1,
        ignoreSelection: true,
        stopEvent: () => true,
      }),
    ])
  return new Plugin<DecorationSet>({
    state: {
      init: (_, state) => place(state.doc),
      apply: (transaction, rows) => {
        if (!transaction.docChanged) return rows
        const start = bodyStart(transaction.doc)
        const mapped = rows.map(transaction.mapping, transaction.doc)
        return mapped.find(start, start).length === 1 ? mapped : place(transaction.doc)
      },
    },
    props: {
      decorations(state) {
        return this.getState(state)
      },
    },
  })
}
