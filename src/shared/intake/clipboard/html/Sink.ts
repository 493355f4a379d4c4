import type { NodeJson } from '../../../document/DocumentJson.ts'
import { joinText } from '../../markdown/joinText.ts'
import type { Reading } from '../../markdown/Reading.ts'
import { groupItems } from './groupItems.ts'
import { type Marks, marksJson } from './Marks.ts'
import type { ListPiece, Piece } from './Piece.ts'
import { joinLines, tidyLines } from './tidyLines.ts'

const PARAGRAPH: NodeJson = { type: 'paragraph' }

/** Gathers words and blocks as they are met and makes blocks of the schema of them. */
export class Sink {
  readonly #reading: Reading
  readonly #atTop: boolean
  readonly #pieces: Piece[] = []
  #inline: NodeJson[] = []
  #shape: NodeJson = PARAGRAPH
  #spaced = true

  constructor(reading: Reading, atTop = false) {
    this.#reading = reading
    this.#atTop = atTop
  }

  /** Whether words of the open line were met. */
  get hasWords(): boolean {
    return this.#inline.some(node => node.text?.trim())
  }

  text(words: string, marks: Marks, preserved: boolean): void {
    if (preserved) {
      const [first = '', ...rest] = words.split('\n')
      this.#push(first, marks)
      for (const line of rest) {
        this.lineBreak()
        this.#push(line, marks)
      }
      return
    }
    const collapsed = words.replace(/[ \t\n\r\f]+/g, ' ')
    this.#push(this.#spaced ? collapsed.replace(/^ /, '') : collapsed, marks)
  }

  lineBreak(): void {
    this.#inline.push({ type: 'hardBreak' })
    this.#spaced = true
  }

  /** What is read meanwhile stands in blocks of a shape of its own. */
  shaped(shape: NodeJson, read: () => void): void {
    this.end()
    const around = this.#shape
    this.#shape = shape
    read()
    this.end()
    this.#shape = around
  }

  put(node: NodeJson): void {
    this.end()
    this.#pieces.push({ kind: 'block', node })
    if (this.#atTop) this.#settle()
  }

  putPiece(piece: Piece): void {
    this.end()
    this.#pieces.push(piece)
  }

  putItem(item: ListPiece): void {
    this.putPiece(item)
  }

  /** The last block, when it was put by the same hand and nothing came after it. */
  last(): NodeJson | null {
    this.end()
    const last = this.#pieces.at(-1)
    return last?.kind === 'block' ? last.node : null
  }

  /** Ends the open block. */
  end(): void {
    const paragraphs = tidyLines(this.#inline)
    this.#inline = []
    this.#spaced = true
    if (paragraphs.length === 0) return
    const whole = this.#shape.type === 'paragraph' ? paragraphs : [joinLines(paragraphs)]
    for (const content of whole)
      this.#pieces.push({ kind: 'block', node: { ...this.#shape, content: withoutOneLanguage(content) } })
    if (this.#atTop) this.#settle()
  }

  pieces(): readonly Piece[] {
    this.end()
    return this.#pieces
  }

  blocks(): NodeJson[] {
    const blocks = groupItems(this.pieces(), this.#reading)
    return this.#atTop ? [...blocks, ...this.#reading.lifted.splice(0)] : blocks
  }

  /** Pictures that had to leave a quotation or a table follow it. */
  #settle(): void {
    for (const node of this.#reading.lifted.splice(0)) this.#pieces.push({ kind: 'block', node })
  }

  #push(text: string, marks: Marks): void {
    if (text === '') return
    this.#inline.push({ type: 'text', text, ...marksJson(marks) })
    this.#spaced = text.endsWith(' ')
  }
}

/** A block all in one language says so by its letters; only words among others need to be marked. */
function withoutOneLanguage(content: NodeJson[]): NodeJson[] {
  const isMarked = (node: NodeJson) => node.marks?.some(mark => mark.type === 'language') ?? false
  const worded = content.filter(node => /\p{L}/u.test(node.text ?? ''))
  if (!worded.some(isMarked) || !worded.every(isMarked)) return content
  return joinText(
    content.map(node => {
      const { marks = [], ...rest } = node
      const left = marks.filter(mark => mark.type !== 'language')
      return left.length > 0 ? { ...rest, marks: left } : rest
    }),
  )
}
