import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  SAMPLE_PICTURES,
  type SampleMedia,
  type SamplePicture,
} from '../../../shared/samples/samplePictures.ts'
import { sampleStories } from '../../../shared/samples/sampleStories.ts'
import type { Library, StoredMedia } from '../../library/Library.ts'

/** Puts the sample stories and their pictures into a new library. `now` dates them: ISO 8601 with offset. */
export async function fillWithSamples(library: Library, folder: string, now: string): Promise<void> {
  const media: Partial<Record<SamplePicture, StoredMedia>> = {}
  for (const file of SAMPLE_PICTURES) media[file] = await library.addMedia(await readFile(join(folder, file)))
  for (const story of sampleStories(now, media as SampleMedia))
    await library.createStory({ ...story, modifiedBy: story.bylines?.[0]?.name })
}
