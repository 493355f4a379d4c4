import { openEnvelope } from './openEnvelope.ts'
import type { Shape, Stored } from './Shape.ts'

/** The bytes of a stored file -> the value in it. Throws Refusal 'damaged' or 'library-newer'. */
export function openStored<B>(bytes: Uint8Array, id: string, shape: Shape<B>): Stored<B> {
  const { format, seq, body } = openEnvelope(bytes, shape.kind, id)
  return { seq, body: shape.restore(format, body, { id, seq }) }
}
