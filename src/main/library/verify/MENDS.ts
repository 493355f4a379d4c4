import type { Finding, FindingCode } from './Finding.ts'
import { mendIndex } from './mends/mendIndex.ts'
import { mendName } from './mends/mendName.ts'
import { mendNewsroom } from './mends/mendNewsroom.ts'
import { mendStory } from './mends/mendStory.ts'
import { moveAside } from './mends/moveAside.ts'
import { removeDeleted } from './mends/removeDeleted.ts'
import { removeEmpty } from './mends/removeEmpty.ts'
import { removeTemporary } from './mends/removeTemporary.ts'
import type { Survey } from './Survey.ts'

/** Mends one finding and says in one sentence what it did; null where it left everything as it was. */
export type Mend = (survey: Survey, finding: Finding) => Promise<string | null>

const leave: Mend = async () => null

/** What a repair does about each finding. */
export const MENDS: Readonly<Record<FindingCode, Mend>> = {
  'newsroom-damaged': mendNewsroom,
  'newsroom-missing': mendNewsroom,
  'story-damaged': mendStory,
  'story-missing': mendStory,
  'story-lost': mendStory,
  'story-empty': removeEmpty,
  'story-twice': moveAside,
  'version-damaged': moveAside,
  'record-damaged': moveAside,
  'half-deleted': removeDeleted,
  'picture-damaged': moveAside,
  'picture-missing': leave,
  'index-damaged': mendIndex,
  'index-wrong': mendIndex,
  'lock-damaged': leave,
  'newer-format': leave,
  'not-readable': leave,
  temporary: removeTemporary,
  'sync-copy': leave,
  misplaced: moveAside,
  'misnamed-folder': mendName,
  'folder-replaced': moveAside,
}
