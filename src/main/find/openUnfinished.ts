import { z } from 'zod'
import { FindQuery } from '../../shared/find/FindQuery.ts'
import { FindZone } from '../../shared/find/FindZone.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { writeDurably } from '../library/writeDurably.ts'

const Replacement = z.object({
  /** The library's. */
  folder: z.string(),
  look: z.object({ query: FindQuery, replacement: z.string(), zones: z.array(FindZone) }),
  filter: z.string(),
  /** Each story with the version it had. */
  stories: z.array(z.tuple([z.string(), z.number().int()])),
})

export type Replacement = z.infer<typeof Replacement>

export type Unfinished = {
  /** Returns once the disk has it. */
  begin(replacement: Replacement): Promise<void>
  end(): Promise<void>
  /** What was begun and did not end; null for nothing, or for what cannot be read. */
  read(): Promise<Replacement | null>
}

/** A note on this computer of the replacement under way, so that one cut short by a kill or a power cut is told of. */
export function openUnfinished(path: string, files: FileSystem): Unfinished {
  return {
    begin: async replacement => {
      await writeDurably(files, path, Buffer.from(JSON.stringify(replacement)))
    },
    async end() {
      await files.remove(path).catch(error => {
        if (errorCode(error) !== 'ENOENT') throw error
      })
    },
    async read() {
      try {
        const text = Buffer.from(await files.read(path)).toString('utf8')
        return Replacement.safeParse(JSON.parse(text)).data ?? null
      } catch {
        return null
      }
    },
  }
}
