import { headlineOf } from '../../shared/document/headlineOf.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { Prepared } from './Prepared.ts'

/** Who writes what, by the path as any disk understands it. */
export type Claims = Map<string, Prepared>

/** Claims the paths of one story, all or none. Throws Refusal 'collision' where another story has one of them. */
export function claimPaths(claims: Claims, files: readonly Prepared[]): void {
  for (const file of files) {
    const other = claims.get(keyOf(file))
    // Pages of one folder share their typeface.
    if (other && other.sha256 !== file.sha256)
      throw new Refusal(
        'collision',
        `Two stories would be written to ${file.path}: ${nameOf(other)} and ${nameOf(file)}; nothing was published. Give one of them another slug.`,
      )
  }
  for (const file of files) claims.set(keyOf(file), file)
}

/** No disk takes more for one name: neither case nor form of a letter counts, nor what cannot be seen. */
function keyOf({ path }: Prepared): string {
  const seen = path.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return seen.toUpperCase().toLowerCase().normalize('NFC')
}

function nameOf({ story }: Prepared): string {
  return `"${headlineOf(story.document) || story.slugline || story.id}"`
}
