import { Refusal } from '../../shared/Refusal.ts'
import { type Claims, claimPaths } from './claimPaths.ts'
import type { Prepared } from './Prepared.ts'

/** Throws Refusal 'collision' for a path that two stories claim, on any disk, and for a file of someone else's. */
export function refuseCollisions(stories: readonly (readonly Prepared[])[], replaceForeign: boolean): void {
  const claims: Claims = new Map()
  for (const files of stories) {
    claimPaths(claims, files)
    for (const file of files)
      if (file.state === 'foreign' && !replaceForeign)
        throw new Refusal(
          'collision',
          `${file.path} stands there already and was not written by this story as it is now; nothing was published. Replace it expressly or publish to another folder.`,
        )
  }
}
