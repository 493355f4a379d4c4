import { dirname, join } from 'node:path'
import { isSafePath } from '../../backup/safePath.ts'
import { nodeFileSystem } from '../../library/nodeFileSystem.ts'

/** A folder that does not exist yet, named after the newsroom, beside the one new libraries usually go to. */
export async function proposeFolder(usual: string, newsroom: string): Promise<string> {
  const name = newsroom.replace(/[/\\:]+/g, ' ').trim()
  const fit = isSafePath(name) ? name : 'Copydesk'
  for (let again = 1; ; again += 1) {
    const path = join(dirname(usual), again === 1 ? fit : `${fit} ${again}`)
    if (!(await nodeFileSystem.examine(path))) return path
  }
}
