import { createHash } from 'node:crypto'
import type { Library } from '../../library/Library.ts'

/** A mark of what the library holds now: the same as long as nothing was written, trashed or brought back. */
export function stateOfLibrary({ rows, newsroom }: Library): string {
  const hash = createHash('sha256').update(JSON.stringify(newsroom))
  for (const { id, seq } of rows) hash.update(`${id} ${seq}\n`)
  return hash.digest('hex').slice(0, 24)
}
