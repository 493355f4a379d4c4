import type { Node } from '@tiptap/pm/model'
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { moveCaret } from '../canvas/moveCaret.ts'
import type { Translate } from '../Translate.ts'
import { setFolds } from './foldPlugin.ts'

const SHOWN = 90

/** A private note on the page: a line that says so and folds it, and the words. */
export class NoteView implements NodeView {
  readonly dom = document.createElement('aside')
  readonly contentDOM = document.createElement('div')
  private readonly button = document.createElement('button')
  private readonly first = document.createElement('span')
  private readonly view: EditorView
  private readonly position: () => number | undefined

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    decorations: readonly Decoration[],
    translate: Translate,
  ) {
    this.view = view
    this.position = position
    this.dom.className = 'private-note'
    this.dom.setAttribute('role', 'note')
    const name = document.createElement('span')
    name.textContent = translate('editor:note.name')
    this.first.className = 'note-first'
    this.first.dir = 'auto'
    this.button.type = 'button'
    this.button.className = 'note-head'
    this.button.contentEditable = 'false'
    this.button.append(name, this.first)
    this.button.addEventListener('click', () => this.toggle())
    this.contentDOM.className = 'note-words'
    this.dom.append(this.button, this.contentDOM)
    this.show(node, decorations)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'privateNote') return false
    this.show(node, decorations)
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && this.button.contains(event.target)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  private get folded(): boolean {
    return this.button.getAttribute('aria-expanded') === 'false'
  }

  private show(node: Node, decorations: readonly Decoration[]): void {
    const folded = decorations.some(({ spec }) => spec.folded === true)
    this.button.setAttribute('aria-expanded', String(!folded))
    this.contentDOM.hidden = folded
    this.first.textContent = folded ? node.textBetween(0, node.content.size, ' ').slice(0, SHOWN) : ''
  }

  private toggle(): void {
    const note = this.position()
    if (note === undefined) return
    const { state } = this.view
    const transaction = setFolds(state.tr, [{ note, folded: !this.folded }])
    const { $head } = state.selection
    const inside = $head.pos > note && $head.pos < note + (state.doc.nodeAt(note)?.nodeSize ?? 0)
    if (this.folded) moveCaret(transaction, note + 1, 1)
    else if (inside) moveCaret(transaction, note, -1)
    this.view.dispatch(transaction)
    this.view.focus()
  }
}
