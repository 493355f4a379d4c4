import { resolve } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { enterLibrary } from './enterLibrary.ts'
import { isLibrary } from './isLibrary.ts'
import type { Library } from './Library.ts'
import type { LibraryOptions } from './LibraryOptions.ts'
import { nodeFileSystem } from './nodeFileSystem.ts'

/**
 * Opens the library in a folder. A damaged story is mended or set aside and told in `notices`; a folder that
 * may not be written to, or that another computer writes to, opens for reading only. Throws Refusal
 * 'not-a-library', 'not-readable', or 'library-locked' while another program of this computer has it open.
 */
export async function openLibrary(folder: string, options: LibraryOptions = {}): Promise<Library> {
  const { files = nodeFileSystem } = options
  const home = resolve(folder)
  try {
    const facts = await files.examine(home)
    if (!facts) throw new Refusal('not-a-library', `There is no folder "${home}".`)
    if (!(await isLibrary(files, home)))
      throw new Refusal('not-a-library', `"${home}" is not a Copydesk library; nothing in it was changed.`)
    return await enterLibrary(home, options)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal(
      'not-readable',
      `The library "${home}" cannot be read; check the disk and its permissions.`,
      {
        cause,
      },
    )
  }
}
