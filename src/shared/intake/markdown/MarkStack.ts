import type { MarkJson } from '../../document/DocumentJson.ts'
import { MARKS } from '../../document/index.ts'

const ORDER: readonly string[] = Object.keys(MARKS)
const RIVALS: Readonly<Record<string, string>> = { superscript: 'subscript', subscript: 'superscript' }

/** The marks that are open at a place of a text, and what opened each. */
export class MarkStack {
  #open: { readonly key: string; readonly mark: MarkJson | null }[] = []

  /** A null mark is a tag that shows nothing but must be closed. */
  open(key: string, mark: MarkJson | null): void {
    this.#open.push({ key, mark })
  }

  /** Closes the innermost mark opened under the key; nothing when there is none. */
  close(key: string): void {
    const at = this.#open.findLastIndex(entry => entry.key === key)
    if (at >= 0) this.#open.splice(at, 1)
  }

  /** The marks that hold here: each type once, the innermost of rivals, in the schema's order. */
  marks(): { marks?: MarkJson[] } {
    const marks = new Map<string, MarkJson>()
    for (const { mark } of this.#open) {
      if (!mark) continue
      marks.delete(RIVALS[mark.type] ?? '')
      marks.set(mark.type, mark)
    }
    if (!marks.size) return {}
    return { marks: [...marks.values()].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type)) }
  }
}
