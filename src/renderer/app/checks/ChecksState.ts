import type { Finding } from '../../../shared/checks/Finding.ts'
import type { StoryPicture } from '../../../shared/checks/storyPictures.ts'
import type { LedgerEntry } from '../../../shared/ledger/LedgerEntry.ts'

/** What the checks have found in the open story, as of the writer's last pause. */
export type ChecksState = {
  readonly entries: readonly LedgerEntry[]
  readonly findings: readonly Finding[]
  readonly pictures: readonly StoryPicture[]
  readonly standfirst: string
}
