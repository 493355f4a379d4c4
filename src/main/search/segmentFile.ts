import { createHash } from 'node:crypto'
import { FACTS, type Segment } from './Segment.ts'

const FORMAT = 1
const ID_LENGTH = 26

/** What the second line of the file says, as JSON; the first is the SHA-256 of all that follows it. */
type Head = {
  readonly kind: 'search'
  readonly format: number
  readonly stories: number
  /** Bytes of each part, in this order. */
  readonly parts: readonly number[]
}

/** The bytes a segment is kept in: two lines that say what follows, then each of its parts. Numbers little-endian. */
export function writeSegment({
  ids,
  facts,
  terms,
  starts,
  postings,
  textStarts,
  texts,
}: Segment): Uint8Array {
  const parts = [facts, starts, postings, textStarts].map(bytesOf)
  parts.push(Buffer.from(ids.join('')), Buffer.from(terms.join('\n')), texts)
  const head: Head = {
    kind: 'search',
    format: FORMAT,
    stories: ids.length,
    parts: parts.map(part => part.length),
  }
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts])
  return Buffer.concat([Buffer.from(`${sha256Of(rest)}\n`), rest])
}

/** null for bytes that are damaged or of another format: what is derived is made anew. */
export function readSegment(bytes: Uint8Array): Segment | null {
  const [hash, rest] = splitLine(bytes)
  if (hash !== sha256Of(rest)) return null
  const [line, body] = splitLine(rest)
  const head: Head = JSON.parse(line)
  if (head.kind !== 'search' || head.format !== FORMAT) return null
  const [facts, starts, postings, textStarts, ids, terms, texts] = partsOf(body, head.parts)
  if (!facts || !starts || !postings || !textStarts || !ids || !terms || !texts) return null
  const names = Buffer.from(ids).toString('latin1')
  const segment = {
    ids: Array.from({ length: head.stories }, (_, at) => names.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH)),
    facts: new Float64Array(copyOf(facts)),
    terms: terms.length === 0 ? [] : Buffer.from(terms).toString('utf8').split('\n'),
    starts: new Uint32Array(copyOf(starts)),
    postings: new Uint32Array(copyOf(postings)),
    textStarts: new Uint32Array(copyOf(textStarts)),
    texts: new Uint8Array(copyOf(texts)),
  }
  return fits(segment) ? segment : null
}

function splitLine(bytes: Uint8Array): readonly [line: string, rest: Uint8Array] {
  const end = bytes.indexOf(0x0a)
  return [Buffer.from(bytes.subarray(0, Math.max(0, end))).toString('utf8'), bytes.subarray(end + 1)]
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function partsOf(body: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] {
  let from = 0
  return lengths.map(length => {
    const part = body.subarray(from, from + length)
    from += length
    return part
  })
}

/** Whether the parts belong together, so that no reader runs over an end. */
function fits({ ids, facts, terms, starts, postings, textStarts, texts }: Segment): boolean {
  return (
    facts.length === ids.length * FACTS.count &&
    starts.length === terms.length + 1 &&
    starts.at(-1) === postings.length &&
    textStarts.length === ids.length + 1 &&
    textStarts.at(-1) === texts.length
  )
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** In a buffer of its own, so that numbers may be read from its beginning. */
function copyOf(part: Uint8Array): ArrayBuffer {
  return Uint8Array.from(part).buffer
}
