import { assertPlainJson } from './assertPlainJson.ts'
import { hashEnvelope, type Label, labelText } from './Envelope.ts'

/** The bytes of a stored file. Throws Refusal 'damaged' for a body that could not be read back. */
export function sealEnvelope(label: Label, body: unknown): Uint8Array {
  assertPlainJson(body)
  const text = JSON.stringify(body)
  return Buffer.from(`{${labelText(label)},"sha256":"${hashEnvelope(label, text)}","body":${text}}\n`, 'utf8')
}
