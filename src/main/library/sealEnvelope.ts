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
  const text = Buffer.from(write(body), 'utf8')
  const head = `{${labelText(label)},"sha256":"${hashEnvelope(label, text)}","body":`
  return Buffer.concat([Buffer.from(head, 'utf8'), text, END])
}

const END = Buffer.from('}\n', 'utf8')
