import { proposeSlug } from '../../shared/article/proposeSlug.ts'
import { nextFree } from './nextFree.ts'

/** The slug a headline gives, with a number behind it where another story has it already. `taken` by slugKey. */
export function freeSlug(headline: string, taken: ReadonlySet<string>): string {
  return nextFree(proposeSlug(headline), taken)
}
