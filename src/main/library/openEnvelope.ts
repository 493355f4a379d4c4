import { Refusal } from '../../shared/Refusal.ts'
import { assertPlainJson } from './assertPlainJson.ts'
import { Envelope, hashEnvelope } from './Envelope.ts'

/** The bytes of a stored file -> its envelope, proven whole. Throws Refusal 'damaged'. */
export function openEnvelope(bytes: Uint8Array, kind: string, id: string): Envelope {
  const parsed = Envelope.safeParse(parseJson(bytes))
  if (!parsed.success) throw damaged('is not one of Copydesk', parsed.error)
  const envelope = parsed.data
  if (hashEnvelope(envelope, JSON.stringify(envelope.body)) !== envelope.sha256)
    throw damaged('was changed after it was written')
  if (envelope.kind !== kind || envelope.id !== id) throw damaged('belongs somewhere else')
  return envelope
}

function parseJson(bytes: Uint8Array): unknown {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (cause) {
    throw damaged('cannot be read as text', cause)
  }
  assertPlainJson(value)
  return value
}

function damaged(how: string, cause?: unknown): Refusal {
  return new Refusal('damaged', `The stored file ${how}.`, { cause })
}
