import type { NodeJson } from '../../document/DocumentJson.ts'
import type { Losses } from './Losses.ts'

/** What a reading gathers on its way. */
export type Reading = {
  readonly losses: Losses
  /** Figures found where the document has no room for them; they follow the block they were found in. */
  readonly lifted: NodeJson[]
}
