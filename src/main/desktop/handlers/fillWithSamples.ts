import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SAMPLE_PICTURES } from '../../../shared/samples/samplePictures.ts'
import { sampleStories } from '../../../shared/samples/sampleStories.ts'
import type { Library } from '../../library/Library.ts'

/** Puts the sample stories and their pictures into a new library. `now` dates them: ISO 8601 with offset. */
export async function fillWithSamples(library: Library, folder: string, now: string): Promise<void> {
  const pictures = await Promise.all(
    SAMPLE_PICTURES.map(
      async file => [file, await library.addMedia(await readFile(join(folder, file)))] as const,
    ),
  )
  for (const story of sampleStories(now, Object.fromEntries(pictures))) await library.createStory(story)
}
