import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const Package = z.object({ name: z.literal('copydesk'), version: z.string() })

/** The version in the program's own package.json, the nearest above `folder`. */
export async function programVersion(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  const own = Package.safeParse(JSON.parse(text))
  if (own.success) return own.data.version
  if (dirname(folder) === folder) return 'of an unknown version'
  return programVersion(dirname(folder))
}
