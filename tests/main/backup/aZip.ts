import { createHash } from 'node:crypto'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST } from '../../../src/main/backup/Manifest.ts'
import { ZipWriter } from '../../../src/main/backup/zip/ZipWriter.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

type Inside = { readonly path: string; readonly bytes: string | Uint8Array }

/** A zip as anybody may make one: any names, its list true to it unless another is given; null leaves it out. */
export async function aZip(
  inside: readonly Inside[],
  { manifest, unlisted = [] }: { manifest?: string | null; unlisted?: readonly Inside[] } = {},
): Promise<string> {
  const path = join(temporaryFolder(), 'any.copydesk-backup.zip')
  await writeFile(path, '')
  const zip = new ZipWriter(bytes => appendFile(path, bytes))
  const files = []
  for (const { path: name, bytes } of inside) {
    const whole = Buffer.from(bytes)
    await zip.addText(name, whole)
    files.push({ path: name, size: whole.length, sha256: createHash('sha256').update(whole).digest('hex') })
  }
  for (const { path: name, bytes } of unlisted) await zip.addText(name, Buffer.from(bytes))
  const counts = { stories: 0, trashed: 0, pictures: 0 }
  const madeAt = '2026-11-23T14:05:06+05:00'
  const list = {
    kind: 'copydesk-backup',
    format: 1,
    madeAt,
    library: '',
    newsroom: '',
    counts,
    flaws: [],
    files,
  }
  if (manifest !== null) await zip.addText(MANIFEST, Buffer.from(manifest ?? JSON.stringify(list)))
  await zip.end()
  return path
}
