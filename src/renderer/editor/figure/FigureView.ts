import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { MEDIA_NAME } from '../../../shared/document/mediaName.ts'
import type { Translate } from '../Translate.ts'
import { FigureDetails } from './FigureDetails.ts'
import { figureActs } from './figureActs.ts'

/** A figure on the page: its picture, its caption as text of the story, and a form for credit and alt text. */
export class FigureView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  private readonly frame: HTMLElement
  private readonly details: FigureDetails
  private readonly acts: HTMLElement
  private readonly translate: Translate
  private media: unknown

  constructor(node: Node, view: EditorView, position: () => number | undefined, translate: Translate) {
    this.translate = translate
    this.dom = document.createElement('figure')
    this.frame = document.createElement('div')
    this.frame.className = 'figure-frame'
    this.frame.contentEditable = 'false'
    this.contentDOM = document.createElement('figcaption')
    this.contentDOM.dir = 'auto'
    this.details = new FigureDetails(view, position, translate)
    this.acts = figureActs(view, position, translate)
    this.dom.append(this.frame, this.acts, this.contentDOM, this.details.dom)
    this.show(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'figure') return false
    this.show(node)
    return true
  }

  /** The form is not the story: its keys, clicks and input are its own. */
  stopEvent(event: Event): boolean {
    const { target } = event
    return (
      target instanceof globalThis.Node && (this.details.dom.contains(target) || this.acts.contains(target))
    )
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  private show(node: Node): void {
    if (node.attrs.media !== this.media) this.showPicture(node)
    const picture = this.frame.querySelector('img')
    if (picture && picture.alt !== node.attrs.alt) picture.alt = node.attrs.alt
    this.details.show(node)
  }

  private showPicture(node: Node): void {
    const { media, width, height } = node.attrs
    this.media = media
    if (typeof media !== 'string' || !MEDIA_NAME.test(media)) {
      this.showMissing()
      return
    }
    const picture = document.createElement('img')
    if (width > 0 && height > 0) {
      picture.width = width
      picture.height = height
    }
    picture.addEventListener('error', () => this.showMissing(), { once: true })
    picture.src = `/media/${media}`
    this.frame.replaceChildren(picture)
  }

  private showMissing(): void {
    const missing = document.createElement('p')
    missing.className = 'figure-missing'
    missing.textContent = this.translate('editor:figure.missing')
    this.frame.replaceChildren(missing)
  }
}
