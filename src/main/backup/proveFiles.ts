import { openEnvelope } from '../library/openEnvelope.ts'
import type { Fault } from './Fault.ts'
import { Hashing } from './Hashing.ts'
import { type ListedFile, MANIFEST, type Manifest } from './Manifest.ts'
import type { LongWork, Progress } from './Progress.ts'
import type { ZipFile, ZipSource } from './zip/ZipSource.ts'

const STORY = /^(?:articles|trash)\/([0-9A-Z]{26})\/article\.json$/
const LARGEST_STORY = 64 * 1024 * 1024

/** Where the bytes go while they are proven; `keep` says whether they were what they should be. */
export type Sink = { write(chunk: Uint8Array): Promise<void>; end(keep: boolean): Promise<void> }

/**
 * Reads every file of a backup to its last byte and compares size, CRC and SHA-256 with its list; a story must
 * also be whole in itself unless it was damaged in the library already. `sink` may take the bytes as they pass.
 * Throws what the disk throws, and the signal's reason.
 */
export async function proveFiles(
  zip: ZipSource,
  manifest: Manifest,
  work: LongWork & { readonly phase: Progress['phase'] },
  sink: (path: string) => Promise<Sink | null> = async () => null,
): Promise<readonly Fault[]> {
  const inZip = new Map(zip.files.map(file => [file.path, file]))
  const flawed = new Set(manifest.flaws.map(({ path }) => path))
  const faults: Fault[] = []
  const listed = new Map(manifest.files.map(file => [file.path, file]))
  if (listed.size !== manifest.files.length) faults.push({ path: MANIFEST, why: 'damaged' })
  let done = 0
  for (const file of inZip.values())
    if (file.path !== MANIFEST && !listed.has(file.path)) faults.push({ path: file.path, why: 'foreign' })
  for (const wanted of listed.values()) {
    work.signal?.throwIfAborted()
    const file = inZip.get(wanted.path)
    if (!file) faults.push({ path: wanted.path, why: 'missing' })
    else if (!(await proveFile(zip, file, wanted, flawed, await sink(wanted.path))))
      faults.push({ path: wanted.path, why: 'damaged' })
    done += 1
    work.onProgress?.({ phase: work.phase, done, total: listed.size })
  }
  return faults
}

async function proveFile(
  zip: ZipSource,
  file: ZipFile,
  wanted: ListedFile,
  flawed: ReadonlySet<string>,
  sink: Sink | null,
): Promise<boolean> {
  const id = flawed.has(wanted.path) ? undefined : STORY.exec(wanted.path)?.[1]
  const hashing = new Hashing()
  const kept: Uint8Array[] = []
  let whole = false
  try {
    for await (const chunk of unpacked(zip, file)) {
      hashing.add(chunk)
      if (id && file.size <= LARGEST_STORY) kept.push(chunk)
      await sink?.write(chunk)
    }
    const { size, crc, sha256 } = hashing.result
    whole = size === wanted.size && crc === file.crc && sha256 === wanted.sha256
    if (whole && id) whole = isStory(Buffer.concat(kept), id)
  } catch (error) {
    if (!(error instanceof Unpacking)) {
      await sink?.end(false)
      throw error
    }
  }
  await sink?.end(whole)
  return whole
}

/** The zip's own failure, so that the failure of what takes the bytes is not taken for damage. */
class Unpacking extends Error {
  override readonly name = 'Unpacking'
}

async function* unpacked(zip: ZipSource, file: ZipFile): AsyncIterable<Uint8Array> {
  try {
    yield* zip.chunks(file)
  } catch (cause) {
    throw new Unpacking('The zip did not give the file.', { cause })
  }
}

function isStory(bytes: Uint8Array, id: string): boolean {
  try {
    openEnvelope(bytes, 'article', id)
    return true
  } catch {
    return false
  }
}
