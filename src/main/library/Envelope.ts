import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What every stored file of a library looks like. The envelope itself never changes; `format` is the body's. */
export const Envelope = z.strictObject({
  kind: z.string(),
  format: z.number().int().min(1),
  id: z.string(),
  seq: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  body: z.unknown(),
})

export type Envelope = Readonly<z.infer<typeof Envelope>>

/** What stands in the envelope beside the body. */
export type Label = Pick<Envelope, 'kind' | 'format' | 'id' | 'seq'>

/**
 * The hash covers the label and the body in their canonical form: compact JSON as ECMAScript's JSON.stringify
 * writes it, keys in the order kind, format, id, seq, body and below that as stored, in UTF-8. White space in
 * the file does not count. `body` is the body's canonical text.
 */
export function hashEnvelope(label: Label, body: string | Uint8Array): string {
  return createHash('sha256')
    .update(`{${labelText(label)},"body":`)
    .update(body)
    .update('}')
    .digest('hex')
}

/** The label's members as compact JSON without the braces. */
export function labelText({ kind, format, id, seq }: Label): string {
  return JSON.stringify({ kind, format, id, seq }).slice(1, -1)
}
