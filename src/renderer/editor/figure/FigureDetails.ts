import type { Node as StoryNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { moveCaret } from '../canvas/moveCaret.ts'
import type { Translate } from '../Translate.ts'

const FIELDS = ['alt', 'credit', 'terms'] as const
type Field = (typeof FIELDS)[number]

/** The line under a caption that shows credit and a missing alt text, and unfolds into a form for these and the usage terms. */
export class FigureDetails {
  readonly dom = document.createElement('div')
  private readonly button = document.createElement('button')
  private readonly credit = document.createElement('span')
  private readonly gap = document.createElement('span')
  private readonly form = document.createElement('div')
  private readonly inputs: Record<Field, HTMLInputElement>
  private readonly view: EditorView
  private readonly position: () => number | undefined
  private readonly translate: Translate
  /** The first change since the form was opened: the later ones join it in one undo step. */
  private first: Transaction | null = null

  constructor(view: EditorView, position: () => number | undefined, translate: Translate) {
    this.view = view
    this.position = position
    this.translate = translate
    this.inputs = { alt: this.field('alt'), credit: this.field('credit'), terms: this.field('terms') }
    this.dom.className = 'figure-details'
    this.dom.contentEditable = 'false'
    this.gap.className = 'figure-gap'
    this.button.type = 'button'
    this.button.addEventListener('click', () => this.toggle(!this.unfolded))
    this.form.className = 'figure-form'
    this.form.addEventListener('keydown', event => this.press(event))
    this.dom.append(this.button, this.form)
    this.toggle(false)
  }

  show(node: StoryNode): void {
    for (const name of FIELDS) {
      const input = this.inputs[name]
      const value = String(node.attrs[name] ?? '')
      if (input.value !== value) input.value = value
    }
    const { alt, credit } = node.attrs
    const gap = this.translate('editor:figure.noAlt')
    this.credit.textContent = credit ? `${this.translate('editor:figure.creditShort')} ${credit}` : ''
    this.gap.textContent = alt ? '' : gap
    const parts: Node[] = [this.credit, this.gap].filter(part => part.textContent !== '')
    if (parts.length === 0) parts.push(document.createTextNode(this.translate('editor:figure.details')))
    this.button.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])))
    this.button.title = alt || gap
    this.button.disabled = !this.view.editable
  }

  private get unfolded(): boolean {
    return this.button.getAttribute('aria-expanded') === 'true'
  }

  private toggle(open: boolean): void {
    this.form.hidden = !open
    this.button.setAttribute('aria-expanded', String(open))
    this.first = null
    if (open) this.inputs.alt.focus()
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return
    event.preventDefault()
    event.stopPropagation()
    this.toggle(false)
    const position = this.position()
    if (position !== undefined) this.view.dispatch(moveCaret(this.view.state.tr, position + 1, 1))
    this.view.focus()
  }

  private field(name: Field): HTMLInputElement {
    const label = document.createElement('label')
    const caption = document.createElement('span')
    caption.textContent = this.translate(`editor:figure.${name}`)
    const input = document.createElement('input')
    input.dir = 'auto'
    input.spellcheck = false
    input.addEventListener('input', () => this.store(name, input.value))
    label.append(caption, input)
    this.form.append(label)
    return input
  }

  /** Each letter reaches the story at once, as in the text, so that none is lost. */
  private store(name: Field, value: string): void {
    const position = this.position()
    if (position === undefined) return
    const transaction = this.view.state.tr.setNodeAttribute(position, name, value)
    if (this.first) transaction.setMeta('appendedTransaction', this.first)
    else this.first = transaction
    this.view.dispatch(transaction)
  }
}
