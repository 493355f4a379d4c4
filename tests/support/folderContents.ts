import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Every file below a folder by its path, with its bytes as Latin-1; folders that hold nothing end in '/'. */
export async function folderContents(folder: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {}
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const parents = new Set(entries.map(entry => entry.parentPath))
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    if (entry.isFile()) contents[name] = await readFile(path, 'latin1')
    else if (entry.isDirectory() && !parents.has(path)) contents[`${name}/`] = ''
  }
  return contents
}
