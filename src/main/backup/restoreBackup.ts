import { statfs } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { makeFolders } from '../library/makeFolders.ts'
import { makeFoldersDurably } from '../library/makeFoldersDurably.ts'
import { nodeFileSystem } from '../library/nodeFileSystem.ts'
import { renamePatiently } from '../library/renamePatiently.ts'
import { temporaryName } from '../library/temporaryName.ts'
import { removeTree } from '../library/trash/removeTree.ts'
import type { Fault } from './Fault.ts'
import { isLeftOutAtTop } from './isLeftOut.ts'
import type { Manifest } from './Manifest.ts'
import type { LongWork } from './Progress.ts'
import { proveFiles } from './proveFiles.ts'
import { readManifest } from './readManifest.ts'
import { stageFile } from './stageFile.ts'
import { openZip } from './zip/openZip.ts'
import type { ZipSource } from './zip/ZipSource.ts'

export type RestoreRequest = {
  readonly backup: string
  /** A new or empty folder. */
  readonly folder: string
  /** Of a backup that is damaged in part, restores what is whole. */
  readonly partial?: boolean | undefined
}

export type RestoreReport = {
  readonly folder: string
  readonly manifest: Manifest
  /** What is not in the restored library. */
  readonly faults: readonly Fault[]
}

/**
 * Makes a library of a backup, in a new or empty folder and nowhere else. Everything is proven as it is unpacked
 * beside that folder, and only then is it put in place, whole. Throws Refusal 'collision', 'not-found',
 * 'not-readable', 'damaged', 'unsafe-path', 'too-large', 'library-newer', 'not-writable' or 'not-saved', or the
 * signal's reason; then there is nothing new on the disk.
 */
export async function restoreBackup(
  { backup, folder, partial = false }: RestoreRequest,
  work: LongWork = {},
  files: FileSystem = nodeFileSystem,
): Promise<RestoreReport> {
  const home = resolve(folder)
  const zip = await openZip(resolve(backup))
  let staging: string | null = null
  try {
    await mustBeFree(files, home)
    const manifest = await readManifest(zip)
    mustBeALibrary(manifest)
    await makeFoldersDurably(files, dirname(home))
    await mustHaveRoom(dirname(home), manifest)
    staging = join(dirname(home), temporaryName())
    const faults = await unpack(zip, manifest, staging, work, files)
    if (faults.length > 0 && !partial) throw damaged(faults)
    await putInPlace(files, staging, home)
    return { folder: home, manifest, faults }
  } catch (error) {
    if (staging) await removeTree(files, staging).catch(() => undefined)
    throw cannotRestore(home, error)
  } finally {
    zip.close()
  }
}

async function unpack(
  zip: ZipSource,
  manifest: Manifest,
  staging: string,
  work: LongWork,
  files: FileSystem,
): Promise<readonly Fault[]> {
  // A library without its empty folders is a library too, but one that any version opens.
  for (const name of ['articles', 'media']) await makeFolders(files, join(staging, name))
  const faults = await proveFiles(zip, manifest, { ...work, phase: 'restoring' }, path =>
    stageFile(files, staging, path),
  )
  await syncFolders(files, staging)
  return faults
}

async function putInPlace(files: FileSystem, staging: string, home: string): Promise<void> {
  await mustBeFree(files, home)
  // Over an empty folder not every disk renames.
  if (await files.examine(home)) await files.removeFolder(home)
  await renamePatiently(files, staging, home)
  await files.syncFolder(dirname(home))
}

async function syncFolders(files: FileSystem, folder: string): Promise<void> {
  for (const { name, kind } of await files.list(folder))
    if (kind === 'folder') await syncFolders(files, join(folder, name))
  await files.syncFolder(folder)
}

async function mustBeFree(files: FileSystem, home: string): Promise<void> {
  const facts = await files.examine(home)
  if (!facts) return
  if (facts.kind === 'folder' && (await files.list(home)).length === 0) return
  throw new Refusal(
    'collision',
    `"${home}" is not empty. A backup is restored only into a new or empty folder, so that nothing is written over; choose another.`,
  )
}

/** A list that would put files where a library keeps its lock or its index is not ours. */
function mustBeALibrary({ files }: Manifest): void {
  const odd = files.find(({ path }) => isLeftOutAtTop(path.split('/')[0] ?? ''))
  if (odd)
    throw new Refusal(
      'unsafe-path',
      `This is no backup made by Copydesk: it lists "${odd.path}". Nothing was changed.`,
    )
}

async function mustHaveRoom(folder: string, { files }: Manifest): Promise<void> {
  const wanted = files.reduce((sum, { size }) => sum + size, 0)
  const disk = await statfs(folder, { bigint: true }).catch(() => null)
  if (!disk || disk.bavail * disk.bsize >= BigInt(wanted)) return
  throw new Refusal(
    'not-writable',
    `The backup unpacks to ${Math.ceil(wanted / 1e6)} MB and the disk of "${folder}" has less free. Nothing was changed; free some space or choose another folder.`,
  )
}

function damaged(faults: readonly Fault[]): Refusal {
  const [first] = faults
  return new Refusal(
    'damaged',
    `This backup is damaged: ${faults.length} of its files are not whole, first of all "${first?.path}". Nothing was changed. What is whole can be restored on request, or use another backup.`,
  )
}

function cannotRestore(home: string, cause: unknown): unknown {
  const code = errorCode(cause)
  if (cause instanceof Refusal || !code) return cause
  const why = code === 'ENOSPC' ? 'its disk is full' : `the disk reported an error (${code})`
  return new Refusal(
    code === 'ENOSPC' ? 'not-saved' : 'not-writable',
    `The library "${basename(home)}" was not restored in "${dirname(home)}": ${why}. The backup is as it was; choose another folder.`,
    { cause },
  )
}
