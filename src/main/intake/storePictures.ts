import { Refusal } from '../../shared/Refusal.ts'
import type { Library, StoredMedia } from '../library/Library.ts'
import { readLocalPicture } from './readLocalPicture.ts'

export type StoredPictures = {
  /** By the path the text names it with. */
  readonly stored: ReadonlyMap<string, StoredMedia>
  readonly losses: readonly string[]
}

/** Stores the local pictures a text names; one that is no picture, or may not be read, is a loss of the import. */
export async function storePictures(
  library: Library,
  text: string,
  names: ReadonlySet<string>,
): Promise<StoredPictures> {
  const stored = new Map<string, StoredMedia>()
  const losses: string[] = []
  for (const name of names) {
    const picture = await readLocalPicture(text, name)
    if ('loss' in picture) losses.push(picture.loss)
    else {
      const kept = await library.addMedia(picture).catch(error => noPicture(name, error))
      if ('loss' in kept) losses.push(kept.loss)
      else stored.set(name, kept)
    }
  }
  return { stored, losses }
}

const NO_PICTURE = new Set(['not-an-image', 'too-large', 'empty', 'damaged'])

function noPicture(name: string, error: unknown): { loss: string } {
  if (error instanceof Refusal && NO_PICTURE.has(error.code))
    return { loss: `The picture ${name} was left out: ${error.message}` }
  throw error
}
