import { join } from 'node:path'
import { proposeSlug } from '../../shared/article/proposeSlug.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { writeRuleFile } from '../../shared/style/ruleFile.ts'
import type { StyleRule } from '../../shared/style/StyleRule.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { writeDurably } from '../library/writeDurably.ts'

/** Writes the rules into `folder` under a name nothing there has; its path. Throws Refusal 'not-saved'. */
export async function saveRules(
  files: FileSystem,
  folder: string,
  newsroom: string,
  rules: readonly StyleRule[],
): Promise<string> {
  try {
    const path = await freePath(
      files,
      folder,
      ['house-style', proposeSlug(newsroom)].filter(Boolean).join('-'),
    )
    await writeDurably(files, path, Buffer.from(writeRuleFile(newsroom, rules), 'utf8'))
    return path
  } catch (error) {
    const cause = error instanceof Refusal ? error.cause : error
    const why = errorCode(cause)
    throw new Refusal(
      'not-saved',
      `The rules could not be written there${why && ` (${why})`}. They are safe in the library; choose another folder.`,
      { cause },
    )
  }
}

async function freePath(files: FileSystem, folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${name}.json` : `${name}-${number}.json`)
    if (!(await files.examine(path))) return path
  }
}
