import type { Fault } from './Fault.ts'
import type { Manifest } from './Manifest.ts'
import type { LongWork } from './Progress.ts'
import { proveFiles } from './proveFiles.ts'
import { readManifest } from './readManifest.ts'
import { openZip } from './zip/openZip.ts'

export type Checked = { readonly manifest: Manifest; readonly faults: readonly Fault[] }

/**
 * Reads a backup whole and proves every file in it; without faults it can be restored as it was made. Throws
 * Refusal 'not-found', 'not-readable', 'damaged', 'unsafe-path', 'too-large' or 'library-newer'.
 */
export async function checkBackup(path: string, work: LongWork = {}): Promise<Checked> {
  const zip = await openZip(path)
  try {
    const manifest = await readManifest(zip)
    return { manifest, faults: await proveFiles(zip, manifest, { ...work, phase: 'checking' }) }
  } finally {
    zip.close()
  }
}
