import { Refusal } from '../../shared/Refusal.ts'
import { Hashing } from './Hashing.ts'
import { MANIFEST, MANIFEST_FORMAT, Manifest } from './Manifest.ts'
import type { ZipSource } from './zip/ZipSource.ts'

/** Some 900,000 files. */
const LARGEST = 192 * 1024 * 1024

/** The list of what a backup holds. Throws Refusal 'damaged', or 'library-newer' for a list of a later format. */
export async function readManifest(zip: ZipSource): Promise<Manifest> {
  const file = zip.files.find(({ path }) => path === MANIFEST)
  if (!file || file.size > LARGEST) throw missing()
  const chunks: Uint8Array[] = []
  const hashing = new Hashing()
  try {
    for await (const chunk of zip.chunks(file)) {
      hashing.add(chunk)
      chunks.push(chunk)
    }
  } catch (cause) {
    throw missing(cause)
  }
  if (hashing.result.crc !== file.crc || hashing.result.size !== file.size) throw missing()
  return parse(Buffer.concat(chunks).toString('utf8'))
}

function parse(text: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw missing(cause)
  }
  const parsed = Manifest.safeParse(value)
  if (parsed.success && parsed.data.format <= MANIFEST_FORMAT) return parsed.data
  if (isNewer(value))
    throw new Refusal(
      'library-newer',
      'This backup was made by a newer Copydesk; restore it with that one. Nothing was changed.',
    )
  throw missing(parsed.error)
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { kind, format } = value as { kind?: unknown; format?: unknown }
  return kind === 'copydesk-backup' && typeof format === 'number' && format > MANIFEST_FORMAT
}

function missing(cause?: unknown): Refusal {
  return new Refusal(
    'damaged',
    'This is no backup of Copydesk, or the list of what it holds is damaged. Nothing was changed.',
    { cause },
  )
}
