import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { moveCaret } from '../canvas/moveCaret.ts'
import type { Translate } from '../Translate.ts'

/** Pictures side by side, and a button that adds more. */
export class GalleryView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('div')
  private readonly add = document.createElement('button')
  private node: Node

  constructor(
    node: Node,
    view: EditorView,
    position: () => number | undefined,
    choosePictures: () => void,
    translate: Translate,
  ) {
    this.node = node
    this.dom.className = 'gallery'
    this.contentDOM.className = 'gallery-pictures'
    this.add.type = 'button'
    this.add.className = 'gallery-add'
    this.add.contentEditable = 'false'
    this.add.textContent = translate('editor:gallery.add')
    this.add.hidden = !view.editable
    this.add.addEventListener('click', () => {
      const at = position()
      if (at === undefined) return
      view.dispatch(moveCaret(view.state.tr, at + this.node.nodeSize - 1, -1))
      choosePictures()
    })
    this.dom.append(this.contentDOM, this.add)
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target === this.add
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }
}
