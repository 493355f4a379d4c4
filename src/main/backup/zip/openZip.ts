import { type Entry, openPromise, type ZipFile as Yauzl } from 'yauzl'
import { Refusal } from '../../../shared/Refusal.ts'
import { errorCode } from '../../library/errorCode.ts'
import { isSafePath, pathKey } from '../safePath.ts'
import type { ZipSource } from './ZipSource.ts'

const MOST_FILES = 2_000_000
/** Deflate packs 1032 to 1 at most, and no newsroom's texts come near it. */
const TIGHTEST = 300
const FEW_BYTES = 64 * 1024 * 1024
const UNIX = 3
const LINK = 0o120000

/**
 * Opens a zip that anybody may have made. Throws Refusal 'damaged' for what is no zip or was cut short,
 * 'unsafe-path' for one whose names would leave a folder or stand for two files, 'too-large' for one that
 * unpacks to far more than it is, and 'not-found' or 'not-readable'.
 */
export async function openZip(path: string): Promise<ZipSource> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch(error => {
    throw cannotOpen(path, error)
  })
  try {
    const entries = await readDirectory(zip)
    return {
      files: [...entries.values()].map(({ fileName, uncompressedSize, crc32 }) => ({
        path: fileName,
        size: uncompressedSize,
        crc: crc32,
      })),
      chunks: file => chunksOf(zip, entries.get(file.path)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error instanceof Refusal ? error : notABackup(error)
  }
}

async function readDirectory(zip: Yauzl): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_FILES) throw tooLarge()
  const entries = new Map<string, Entry>()
  const keys = new Set<string>()
  const folders = new Set<string>()
  let [size, packed] = [0, 0]
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry
    const name = fileName.replace(/\/$/, '')
    if (!isSafePath(name) || isLink(entry) || entry.isEncrypted()) throw unsafe(fileName)
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
      folders.add(pathKey(name.slice(0, at)))
    if (fileName.endsWith('/')) continue
    if (keys.has(pathKey(name))) throw unsafe(fileName)
    keys.add(pathKey(name))
    entries.set(fileName, entry)
    size += entry.uncompressedSize
    packed += entry.compressedSize
  }
  for (const key of keys) if (folders.has(key)) throw unsafe(key)
  // Files that lie over each other in the zip are how a small one unpacks to a very large one.
  if (packed > zip.fileSize || (size > FEW_BYTES && size > zip.fileSize * TIGHTEST)) throw tooLarge()
  return entries
}

async function* chunksOf(zip: Yauzl, entry: Entry | undefined): AsyncIterable<Uint8Array> {
  if (entry) yield* await zip.openReadStreamPromise(entry)
}

function isLink(entry: Entry): boolean {
  const mode = entry.externalFileAttributes >>> 16
  return entry.versionMadeBy >> 8 === UNIX && (mode & 0o170000) === LINK
}

function cannotOpen(path: string, cause: unknown): Refusal {
  const code = errorCode(cause)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Refusal('not-found', `There is no file "${path}".`, { cause })
  if (code)
    return new Refusal('not-readable', `The file "${path}" cannot be read (${code}); check its disk.`, {
      cause,
    })
  return notABackup(cause)
}

function notABackup(cause: unknown): Refusal {
  return new Refusal(
    'damaged',
    'This file is no backup of Copydesk, or it was cut short or damaged. Nothing was changed; choose another.',
    { cause },
  )
}

function unsafe(name: string): Refusal {
  return new Refusal(
    'unsafe-path',
    `This is no backup made by Copydesk: it holds "${name}", which could end up outside its folder or in another file's place. Nothing was changed.`,
  )
}

function tooLarge(): Refusal {
  return new Refusal(
    'too-large',
    'This is no backup made by Copydesk: it would unpack to far more than it is. Nothing was changed.',
  )
}
