import type { NodeJson } from '../../document/DocumentJson.ts'
import type { IntakeReport } from './IntakeReport.ts'

/** A picture that came inside the markup; its figure stands in the blocks with no media yet. */
export type EmbeddedPicture = {
  /** Which figure of the blocks, in document order. */
  readonly figure: number
  readonly base64: string
}

/** What is to be put into a story: blocks that fit the schema, a headline or standfirst only first. */
export type ClipboardReading = {
  readonly blocks: readonly NodeJson[]
  readonly pictures: readonly EmbeddedPicture[]
  readonly report: IntakeReport
}
