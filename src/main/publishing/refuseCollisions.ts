import { headlineOf } from '../../shared/document/headlineOf.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { Prepared } from './Prepared.ts'

/** Throws Refusal 'collision' for a path that two stories claim, on any disk, and for a file of someone else's. */
export function refuseCollisions(stories: readonly (readonly Prepared[])[], replaceForeign: boolean): void {
  const claimed = new Map<string, Prepared>()
  for (const file of stories.flat()) {
    const key = file.path.normalize('NFC').toLowerCase()
    const other = claimed.get(key)
    // Pages of one folder share their typeface.
    if (other && other.sha256 !== file.sha256)
      throw new Refusal(
        'collision',
        `Two stories would be written to ${file.path}: ${nameOf(other)} and ${nameOf(file)}; nothing was published. Give one of them another slug.`,
      )
    claimed.set(key, file)
    if (file.state === 'foreign' && !replaceForeign)
      throw new Refusal(
        'collision',
        `${file.path} stands there already and was not written by this story as it is now; nothing was published. Replace it expressly or publish to another folder.`,
      )
  }
}

function nameOf({ story }: Prepared): string {
  return `"${headlineOf(story.document) || story.slugline || story.id}"`
}
