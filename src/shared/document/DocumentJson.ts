import { z } from 'zod'

export type MarkJson = { type: string; attrs?: Record<string, unknown> }

export type NodeJson = {
  type: string
  attrs?: Record<string, unknown>
  content?: NodeJson[]
  marks?: MarkJson[]
  text?: string
}

/** A document as it is stored and sent. Only the root is checked here: restoreDocument checks the whole. */
export const DocumentJson = z.custom<NodeJson>(
  value =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'doc' &&
    'content' in value &&
    Array.isArray(value.content),
  'not a document',
)

export type DocumentJson = z.infer<typeof DocumentJson>
