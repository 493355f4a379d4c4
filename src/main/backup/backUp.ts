import { join, resolve } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { isLibrary } from '../library/isLibrary.ts'
import { libraryPaths } from '../library/libraryPaths.ts'
import { thisComputer } from '../library/lock/thisComputer.ts'
import { newsroomShape } from '../library/newsroomShape.ts'
import { nodeFileSystem } from '../library/nodeFileSystem.ts'
import { openStored } from '../library/openStored.ts'
import { renamePatiently } from '../library/renamePatiently.ts'
import { isTemporaryName, temporaryName } from '../library/temporaryName.ts'
import { backupName } from './backupName.ts'
import { cannotWriteBackup } from './cannotWriteBackup.ts'
import { checkBackup } from './checkBackup.ts'
import { clearOldBackups } from './clearOldBackups.ts'
import { libraryNotReadable } from './libraryNotReadable.ts'
import type { FoundBackup } from './listBackups.ts'
import { MANIFEST, MANIFEST_FORMAT, type Manifest } from './Manifest.ts'
import { markOfLibrary } from './markOfLibrary.ts'
import { openTargetFolder } from './openTargetFolder.ts'
import { Packing } from './Packing.ts'
import type { LongWork } from './Progress.ts'
import { packLibrary } from './packLibrary.ts'
import { ZipWriter } from './zip/ZipWriter.ts'

/** A half-written backup this old has nobody who still writes it. */
const ABANDONED_MS = 60 * 60_000

export type BackupRequest = {
  /** The library's folder. */
  readonly library: string
  readonly to: string
  /** ISO 8601 with this computer's offset: the file's name carries its day and minute. */
  readonly now: string
  /** How many backups of this library stay in the folder; all when not given. */
  readonly keep?: number | undefined
}

export type BackupReport = {
  readonly file: string
  readonly bytes: number
  readonly manifest: Manifest
  /** Older backups of this library that made room. */
  readonly removed: readonly string[]
  /** Some that should have made room could not be removed. */
  readonly notCleared: boolean
}

/**
 * Copies a library into one dated zip, also while it is written to, and answers only once that zip was read
 * back from the disk and proven. Under its final name there is a proven backup or nothing. The library is only
 * read. Throws Refusal 'not-a-library', 'not-found', 'inside-library', 'not-writable', 'not-saved',
 * 'not-readable', 'damaged', or the signal's reason.
 */
export async function backUp(
  request: BackupRequest,
  work: LongWork = {},
  files: FileSystem = nodeFileSystem,
): Promise<BackupReport> {
  const library = resolve(request.library)
  if (!(await isLibrary(files, library).catch(() => false)))
    throw new Refusal('not-a-library', `"${library}" is not a Copydesk library, or it cannot be read.`)
  const folder = await openTargetFolder(files, request.to, library)
  const temporary = join(folder, temporaryName())
  try {
    await sweep(files, folder, Date.parse(request.now))
    const manifest = await write(files, temporary, { ...request, library }, work)
    await prove(temporary, manifest, work)
    const file = await giveName(files, folder, temporary, manifest)
    const bytes = (await files.examine(file))?.size ?? 0
    return { file, bytes, manifest, ...(await clear(files, folder, { path: file, manifest }, request.keep)) }
  } catch (error) {
    await files.remove(temporary).catch(() => undefined)
    throw cannotWriteBackup(folder, error)
  }
}

async function write(
  files: FileSystem,
  path: string,
  { library, now }: BackupRequest,
  work: LongWork,
): Promise<Manifest> {
  const file = await files.create(path)
  let written = false
  try {
    const zip = new ZipWriter(bytes =>
      file.write(bytes).catch(cause => {
        throw cannotWriteBackup(join(path, '..'), cause)
      }),
    )
    const packing = new Packing(files, library, zip)
    const counts = await packLibrary(packing, work).catch(error => {
      throw isOfTheDisk(error) ? libraryNotReadable(library, error) : error
    })
    const manifest: Manifest = {
      kind: 'copydesk-backup',
      format: MANIFEST_FORMAT,
      madeAt: now,
      library: await markOfLibrary(library, thisComputer.host),
      newsroom: await newsroomName(files, library),
      counts,
      flaws: [...packing.flaws],
      files: [...packing.listed],
    }
    await zip.addText(MANIFEST, Buffer.from(`${JSON.stringify(manifest)}\n`))
    await zip.end()
    await file.sync()
    written = true
    return manifest
  } finally {
    // The first error is the one to tell of.
    if (written) await file.close()
    else await file.close().catch(() => undefined)
  }
}

function isOfTheDisk(error: unknown): boolean {
  return !(error instanceof Refusal) && errorCode(error) !== ''
}

async function prove(path: string, manifest: Manifest, work: LongWork): Promise<void> {
  const checked = await checkBackup(path, work)
  if (checked.faults.length === 0 && JSON.stringify(checked.manifest) === JSON.stringify(manifest)) return
  throw new Refusal(
    'damaged',
    'The backup was not the same when it was read back, so it does not count and was removed. The library is as it was; check the disk of the backup.',
  )
}

async function giveName(
  files: FileSystem,
  folder: string,
  temporary: string,
  { newsroom, madeAt }: Manifest,
): Promise<string> {
  for (let again = 0; ; again += 1) {
    const path = join(folder, backupName(newsroom, madeAt, again))
    if (await files.examine(path)) continue
    await renamePatiently(files, temporary, path)
    await files.syncFolder(folder)
    return path
  }
}

/** The new backup counts, whatever becomes of the old ones. */
async function clear(
  files: FileSystem,
  folder: string,
  made: FoundBackup,
  keep: number | undefined,
): Promise<Pick<BackupReport, 'removed' | 'notCleared'>> {
  if (keep === undefined) return { removed: [], notCleared: false }
  try {
    return { removed: await clearOldBackups(files, folder, made, keep), notCleared: false }
  } catch {
    return { removed: [], notCleared: true }
  }
}

async function newsroomName(files: FileSystem, library: string): Promise<string> {
  try {
    const bytes = await files.read(libraryPaths(library).newsroom)
    return openStored(bytes, 'newsroom', newsroomShape).body.name.slice(0, 1000)
  } catch {
    return ''
  }
}

/** What a backup that was killed left behind; it may be as large as a whole one. */
async function sweep(files: FileSystem, folder: string, nowMs: number): Promise<void> {
  for (const { name, kind } of await files.list(folder)) {
    if (kind !== 'file' || !isTemporaryName(name)) continue
    const facts = await files.examine(join(folder, name))
    if (facts && nowMs - facts.mtimeMs > ABANDONED_MS)
      await files.remove(join(folder, name)).catch(() => undefined)
  }
}
