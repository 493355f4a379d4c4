import type { Article } from '../../shared/article/Article.ts'
import type { Intake } from '../../shared/intake/Intake.ts'
import { placeMedia } from '../../shared/intake/placeMedia.ts'
import type { Library } from '../library/Library.ts'
import { offerMasthead } from './offerMasthead.ts'
import { storePictures } from './storePictures.ts'

export type Imported = {
  readonly article: Article
  /** What could not be kept as it was, and what became of the masthead: one English sentence each. */
  readonly notes: readonly string[]
}

/**
 * Makes a story of what was read in the text at `path`, with the pictures it names. Throws what the library
 * throws; the story is then not there.
 */
export async function storeIntake(library: Library, path: string, intake: Intake): Promise<Imported> {
  const names = new Set(intake.media.map(reference => reference.path))
  const { stored, losses } = await storePictures(library, path, names)
  const article = await library.createStory(placeMedia(intake, stored))
  const masthead = await offerMasthead(library, intake.newsroom)
  return { article, notes: [...intake.losses, ...losses, ...(masthead ? [masthead] : [])] }
}
