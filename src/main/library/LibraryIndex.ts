import { Refusal } from '../../shared/Refusal.ts'
import type { FileSystem } from './FileSystem.ts'
import { type IndexEntry, isIndexEntry } from './IndexEntry.ts'
import { LARGEST_STORED } from './LARGEST_STORED.ts'
import { openStored } from './openStored.ts'
import type { Shape } from './Shape.ts'
import { sealList } from './sealList.ts'
import { writeDurably } from './writeDurably.ts'

/** It has no steps from older formats: derived, it is made anew from the stories instead. */
const INDEX_FORMAT = 1
export const INDEX_ID = 'index'

/** A story saved this shortly before the index may have been saved again within one tick of the disk's clock. */
const TICK_MS = 2_500

export const indexShape: Shape<readonly IndexEntry[]> = {
  kind: 'index',
  format: INDEX_FORMAT,
  restore: (format, body) => {
    if (format > INDEX_FORMAT)
      throw new Refusal('library-newer', 'The list of stories was written by a newer Copydesk.')
    if (format === INDEX_FORMAT && Array.isArray(body) && body.every(isIndexEntry)) return body
    throw new Refusal('damaged', 'The index is of another shape.')
  },
  renumber: entries => entries,
}

/** index.json: what the desk showed when it was written. Derived, never the truth. */
export const LibraryIndex = {
  /**
   * Nothing when the file is missing or damaged: then the stories are read instead. Entries that may be older
   * than their story's file, by the coarseness of the disk's clock, come without its size and time.
   */
  async read(files: FileSystem, path: string): Promise<readonly IndexEntry[]> {
    try {
      const facts = await files.examine(path)
      if (facts?.kind !== 'file' || facts.size > LARGEST_STORED) return []
      const { body } = openStored(await files.read(path), INDEX_ID, indexShape)
      const certainUntil = facts.mtimeMs - TICK_MS
      return body.map(entry => (entry.mtimeMs < certainUntil ? entry : { ...entry, size: -1, mtimeMs: -1 }))
    } catch {
      return []
    }
  },

  /** Throws Refusal 'not-saved'. */
  async write(files: FileSystem, path: string, entries: readonly IndexEntry[]): Promise<void> {
    const label = { kind: indexShape.kind, format: INDEX_FORMAT, id: INDEX_ID, seq: 0 }
    await writeDurably(files, path, await sealList(label, entries))
  },
}
