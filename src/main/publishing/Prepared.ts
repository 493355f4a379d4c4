import type { Article } from '../../shared/article/Article.ts'
import type { PlannedFile } from '../../shared/bridge/PlannedFile.ts'

/** One file of a publication, ready to be written. */
export type Prepared = {
  readonly story: Article
  /** Relative to the folder, parted by '/'. */
  readonly path: string
  readonly place: string
  readonly size: number
  /** Read when it is its turn, so that a thousand pictures are never in memory together. */
  bytes(): Promise<Uint8Array>
  readonly sha256: string
  readonly state: PlannedFile['state']
}
