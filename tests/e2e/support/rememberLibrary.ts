import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openPreferences } from '../../../src/main/desktop/openPreferences.ts'

/** A computer whose Copydesk had this library open last: the next start opens it again. */
export async function rememberLibrary(folder: string, library: string): Promise<void> {
  const computer = join(folder, 'computer')
  await mkdir(computer, { recursive: true })
  const preferences = await openPreferences(join(computer, 'preferences.json'), (file, text) =>
    writeFile(file, text),
  )
  await preferences.change({ person: { name: 'Amna Qureshi', role: 'both' }, folder: library })
}
