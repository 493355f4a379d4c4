import { isUtf8 } from 'node:buffer'
import { Refusal } from '../../shared/Refusal.ts'
import { assertPlainJson } from './assertPlainJson.ts'
import { Envelope, hashEnvelope, labelText } from './Envelope.ts'

const NEWLINE = 0x0a
const BRACE = 0x7d

/** The bytes of a stored file -> its envelope, proven whole. Throws Refusal 'damaged'. */
export function openEnvelope(bytes: Uint8Array, kind: string, id: string): Envelope {
  const parsed = Envelope.safeParse(parseJson(bytes))
  if (!parsed.success) throw damaged('is not one of Copydesk', parsed.error)
  const envelope = parsed.data
  if (!isWhole(bytes, envelope)) throw damaged('was changed after it was written')
  if (envelope.kind !== kind || envelope.id !== id) throw damaged('belongs somewhere else')
  return envelope
}

/** The body's own bytes are its canonical text unless someone laid the file out anew: then it is written again. */
function isWhole(bytes: Uint8Array, envelope: Envelope): boolean {
  const head = Buffer.from(`{${labelText(envelope)},"sha256":"${envelope.sha256}","body":`, 'utf8')
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = text.at(-1) === NEWLINE ? -2 : -1
  if (head.equals(text.subarray(0, head.length)) && text.at(end) === BRACE)
    if (hashEnvelope(envelope, text.subarray(head.length, end)) === envelope.sha256) return true
  return hashEnvelope(envelope, JSON.stringify(envelope.body)) === envelope.sha256
}

function parseJson(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) throw damaged('cannot be read as text')
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  } catch (cause) {
    throw damaged('cannot be read as text', cause)
  }
  assertPlainJson(value)
  return value
}

function damaged(how: string, cause?: unknown): Refusal {
  return new Refusal('damaged', `The stored file ${how}.`, { cause })
}
