/** The steps of a story through the newsroom, in their order. */
export const STATUSES = [
  'draft',
  'ready',
  'editing',
  'changes',
  'approved',
  'published',
  'corrected',
] as const

export type Status = (typeof STATUSES)[number]
