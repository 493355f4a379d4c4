import type { Output } from '../../../shared/bridge.ts'

/** What the library answered to the words of a search, the best first. */
export type Found = Output<'library:search'> & {
  readonly words: string
}
