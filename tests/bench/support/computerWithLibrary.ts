import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A computer on which a library was open when Copydesk was last closed, and a story of it with the caret somewhere;
 * returns its folder of preferences.
 */
export async function computerWithLibrary(
  folder: string,
  library: string,
  place: { readonly id: string; readonly caret: number } | null = null,
): Promise<string> {
  const userData = join(folder, 'computer')
  await mkdir(userData, { recursive: true })
  await writeFile(
    join(userData, 'preferences.json'),
    JSON.stringify({
      person: { name: 'Amna Raza', role: 'reporter' },
      settings: { theme: 'light', deskOpen: true, panelOpen: true, deskWidth: 300, panelWidth: 340 },
      folder: library,
      place: place && { folder: library, ...place },
      bounds: null,
    }),
  )
  return userData
}
