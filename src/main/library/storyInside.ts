import { join } from 'node:path'
import { z } from 'zod'
import type { FileSystem } from './FileSystem.ts'
import { LARGEST_STORED } from './LARGEST_STORED.ts'
import { isStoryId } from './libraryPaths.ts'
import { openEnvelope } from './openEnvelope.ts'

const Named = z.object({ id: z.string().refine(isStoryId) })

/** The id of the whole story that a folder of any name holds, or null. */
export async function storyInside(files: FileSystem, folder: string): Promise<string | null> {
  const path = join(folder, 'article.json')
  try {
    const facts = await files.examine(path)
    if (facts?.kind !== 'file' || facts.size > LARGEST_STORED) return null
    const bytes = await files.read(path)
    const { id } = Named.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return openEnvelope(bytes, 'article', id).id
  } catch {
    return null
  }
}
