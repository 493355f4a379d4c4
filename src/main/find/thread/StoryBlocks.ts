import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARTICLE_FORMAT } from '../../../shared/article/restoreArticle.ts'
import { type StoredBlock, storedBlocks } from '../../../shared/find/storedBlocks.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { articleShape } from '../../library/articleShape.ts'
import { errorCode } from '../../library/errorCode.ts'
import { LARGEST_STORED } from '../../library/LARGEST_STORED.ts'
import { openEnvelope } from '../../library/openEnvelope.ts'

type Blocks = { readonly seq: number; readonly blocks: readonly StoredBlock[] }
type Kept = Blocks & { readonly size: number; readonly mtimeMs: number }

/** A file changed this shortly ago may change again within one tick of the disk's clock. Milliseconds. */
const TICK_MS = 2_500
/** UTF-16 units held between two looks: ten thousand stories of four hundred words. */
const MOST_HELD = 32_000_000

/** The text of every story that was looked at, read again when its file is another one. */
export class StoryBlocks {
  readonly #articles: string
  readonly #kept = new Map<string, Kept>()
  #held = 0

  constructor(articles: string) {
    this.#articles = articles
  }

  /** null when there is no such story. Throws Refusal 'damaged', 'not-readable' or 'library-newer'. */
  of(id: string): Blocks | null {
    const facts = lstatSync(this.#file(id), { throwIfNoEntry: false })
    if (!facts) return null
    const kept = this.#kept.get(id)
    if (kept?.size === facts.size && kept.mtimeMs === facts.mtimeMs) return kept
    this.#drop(id)
    const bytes = this.read(id)
    if (!bytes) return null
    const { format, seq, body } = openEnvelope(bytes, articleShape.kind, id)
    const blocks = storedBlocks(
      // What this program wrote and the hash proves is whole; older formats are brought up to date first.
      format === ARTICLE_FORMAT && isStory(body)
        ? body.document
        : articleShape.restore(format, body, { id, seq }).document,
    )
    const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
    if (facts.mtimeMs < Date.now() - TICK_MS && this.#held + length <= MOST_HELD) {
      this.#kept.set(id, { seq, blocks, size: facts.size, mtimeMs: facts.mtimeMs })
      this.#held += length
    }
    return { seq, blocks }
  }

  /** The bytes of a story's file; null when there is none. Throws Refusal 'damaged' or 'not-readable'. */
  read(id: string): Uint8Array | null {
    const path = this.#file(id)
    try {
      const facts = lstatSync(path, { throwIfNoEntry: false })
      if (!facts) return null
      if (!facts.isFile() || facts.size > LARGEST_STORED)
        throw new Refusal('damaged', 'In place of the stored story stands something else.')
      return readFileSync(path)
    } catch (cause) {
      if (cause instanceof Refusal) throw cause
      if (errorCode(cause) === 'ENOENT') return null
      throw new Refusal('not-readable', `The disk did not give the story back (${errorCode(cause)}).`, {
        cause,
      })
    }
  }

  #drop(id: string): void {
    const kept = this.#kept.get(id)
    if (!kept) return
    this.#kept.delete(id)
    this.#held -= kept.blocks.reduce((sum, { text }) => sum + text.length, 0)
  }

  #file(id: string): string {
    return join(this.#articles, id, 'article.json')
  }
}

function isStory(body: unknown): body is { document: Parameters<typeof storedBlocks>[0] } {
  return typeof body === 'object' && body !== null && 'document' in body && isDocument(body.document)
}

function isDocument(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'content' in document
}
