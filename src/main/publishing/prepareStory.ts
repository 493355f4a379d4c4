import { createHash } from 'node:crypto'
import type { Article } from '../../shared/article/Article.ts'
import type { ExportFile } from '../../shared/publish/ExportFile.ts'
import type { ProfileId } from '../../shared/publish/ProfileId.ts'
import { PROFILES } from '../../shared/publish/profiles.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import type { Library } from '../library/Library.ts'
import { faceFile } from './faceFile.ts'
import { notPublished } from './notPublished.ts'
import type { Target } from './openTarget.ts'
import type { Prepared } from './Prepared.ts'
import { placeInTarget } from './placeInTarget.ts'

/** Every file of a story for a target, and how it stands there now. Throws Refusal; nothing is written. */
export async function prepareStory(
  files: FileSystem,
  library: Library,
  story: Article,
  profile: ProfileId,
  target: Target,
): Promise<Prepared[]> {
  try {
    const prepared: Prepared[] = []
    for (const file of PROFILES[profile].build(story, library.newsroom)) {
      const place = await placeInTarget(files, target, file.path)
      const bytes = await bytesOf(files, library, file)
      const sha256 = hash(bytes)
      const state = await stateOf(files, place, sha256, known(story, profile, file.path))
      const size = bytes.length
      prepared.push({
        story,
        path: file.path,
        place,
        size,
        bytes: () => bytesAgain(files, library, file, sha256),
        sha256,
        state,
      })
    }
    return prepared
  } catch (cause) {
    throw notPublished(cause, null)
  }
}

/** The hashes a story has left at a path so far. */
function known({ publications }: Article, profile: ProfileId, path: string): readonly string[] {
  return publications
    .filter(publication => publication.profile === profile)
    .flatMap(publication => publication.files)
    .filter(recorded => recorded.path === path)
    .map(recorded => recorded.sha256)
}

/** A file that differs and is not as this story last left it is someone else's. */
async function stateOf(
  files: FileSystem,
  place: string,
  sha256: string,
  known: readonly string[],
): Promise<Prepared['state']> {
  if (!(await files.examine(place))) return 'new'
  const there = hash(await files.read(place))
  if (there === sha256) return 'same'
  return known.includes(there) ? 'changed' : 'foreign'
}

async function bytesOf(files: FileSystem, library: Library, file: ExportFile): Promise<Uint8Array> {
  if ('text' in file) return new TextEncoder().encode(file.text)
  if ('face' in file) return files.read(faceFile(file.face))
  try {
    return await files.read(library.mediaFile(file.media))
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT' && !(cause instanceof Refusal)) throw cause
    throw new Refusal(
      'not-found',
      `A picture of the story is missing from the library (${file.media}); nothing was published. Put it into the story again or take it out.`,
      { cause },
    )
  }
}

/** The very bytes that were looked at before. */
async function bytesAgain(
  files: FileSystem,
  library: Library,
  file: ExportFile,
  sha256: string,
): Promise<Uint8Array> {
  const bytes = await bytesOf(files, library, file)
  if (hash(bytes) === sha256) return bytes
  throw new Refusal(
    'not-readable',
    `${file.path} changed while it was being published; nothing was published.`,
  )
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
