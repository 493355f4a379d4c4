import type { Article } from '../../shared/article/Article.ts'
import type { PlannedFile } from '../../shared/bridge.ts'

/** One file of a publication, ready to be written. */
export type Prepared = {
  readonly story: Article
  /** Relative to the folder, parted by '/'. */
  readonly path: string
  readonly place: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly state: PlannedFile['state']
}
