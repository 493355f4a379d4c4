import type { MarkJson } from '../../document/DocumentJson.ts'

/** A run of words under the same marks; a line break has no text. */
export type Piece = { readonly text: string | null; readonly marks: readonly MarkJson[] }
