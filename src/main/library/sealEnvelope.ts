import { assertPlainJson } from './assertPlainJson.ts'
import { hashEnvelope, type Label, labelText } from './Envelope.ts'

/**
 * The bytes of a stored file; `write` gives the body's compact JSON. Throws Refusal 'damaged' for a body that could
 * not be read back.
 */
export function sealEnvelope<B>(
  label: Label,
  body: B,
  write: (body: B) => string = JSON.stringify,
): Uint8Array {
  assertPlainJson(body)
  const text = write(body)
  const before = `{${labelText(label)},"sha256":"`
  const after = '","body":'
  const start = Buffer.byteLength(before) + SHA256_LENGTH + after.length
  const end = start + Buffer.byteLength(text)
  // Written once into its place: a long story is not copied about.
  const bytes = Buffer.allocUnsafe(end + END.length)
  bytes.write(text, start)
  bytes.write(END, end)
  bytes.write(`${before}${hashEnvelope(label, bytes.subarray(start, end))}${after}`)
  return bytes
}

const SHA256_LENGTH = 64
const END = '}\n'
