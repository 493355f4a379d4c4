import type { NodeName } from '../../../shared/document/index.ts'

type Box = { readonly headings: boolean; readonly lists: boolean; readonly attribution: boolean }

/** The blocks that hold other blocks, and what each may hold beside paragraphs. */
export const BOXES = {
  quotation: { headings: false, lists: true, attribution: true },
  pullQuote: { headings: false, lists: false, attribution: true },
  factBox: { headings: true, lists: true, attribution: false },
  privateNote: { headings: false, lists: true, attribution: false },
} as const satisfies Partial<Record<NodeName, Box>>

export type BoxName = keyof typeof BOXES

export const BOX_NAMES = ['quotation', 'pullQuote', 'factBox', 'privateNote'] as const satisfies BoxName[]
