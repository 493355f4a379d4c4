import type { Node } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { safeAddress } from '../../../shared/document/safeAddress.ts'
import { embedService } from '../../../shared/embed/embedService.ts'
import type { Translate } from '../Translate.ts'

export type EmbedActs = {
  /** Opens the form for the chosen card. */
  edit(): void
  openLink(address: string): void
  readonly translate: Translate
}

/** A card for something elsewhere, on the page: what it is called and where it is. Nothing of it is ever loaded. */
export class EmbedView implements NodeView {
  readonly dom = document.createElement('div')
  private readonly service = document.createElement('p')
  private readonly title = document.createElement('p')
  private readonly address = document.createElement('p')
  private readonly acts = document.createElement('p')
  private readonly open: HTMLButtonElement
  private url = ''

  constructor(node: Node, view: EditorView, position: () => number | undefined, acts: EmbedActs) {
    this.dom.className = 'embed'
    this.dom.contentEditable = 'false'
    this.service.className = 'embed-service'
    this.title.className = 'embed-title'
    this.title.dir = 'auto'
    this.address.className = 'embed-address'
    this.address.dir = 'ltr'
    this.acts.className = 'embed-acts'
    const edit = button(acts.translate('editor:embed.edit'), () => {
      const at = position()
      if (at === undefined) return
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
      acts.edit()
    })
    edit.hidden = !view.editable
    this.open = button(acts.translate('editor:embed.open'), () => {
      const address = safeAddress(this.url)
      if (address) acts.openLink(address)
    })
    this.acts.append(edit, this.open)
    this.dom.append(this.service, this.title, this.address, this.acts)
    this.show(node, acts.translate)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'embed' || node.attrs.url !== this.url) return false
    this.title.textContent = String(node.attrs.title || '')
    this.title.hidden = !node.attrs.title
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && this.acts.contains(event.target)
  }

  ignoreMutation(): boolean {
    return true
  }

  private show(node: Node, translate: Translate): void {
    this.url = String(node.attrs.url ?? '')
    this.service.textContent = embedService(this.url) ?? translate('editor:embed.elsewhere')
    this.address.textContent = this.url
    this.open.hidden = safeAddress(this.url) === null
    this.update(node)
  }
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', press)
  return made
}
