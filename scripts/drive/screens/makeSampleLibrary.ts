import { fillWithSamples } from '../../../src/main/desktop/handlers/fillWithSamples.ts'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { sampleNewsroom } from '../../../src/shared/samples/sampleNewsroom.ts'

/** The sample library as it would have been made at `now` (ISO 8601 with offset): the same each time. */
export async function makeSampleLibrary(folder: string, samples: string, now: string): Promise<void> {
  const library = await createLibrary(folder, sampleNewsroom, { now: () => Date.parse(now) })
  try {
    await fillWithSamples(library, samples, now)
  } finally {
    await library.close()
  }
}
