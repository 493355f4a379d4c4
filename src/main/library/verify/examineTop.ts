import { isTemporaryName } from '../temporaryName.ts'
import { examineFolder } from './examineFolder.ts'
import type { Survey } from './Survey.ts'

const FILES = new Set(['newsroom.json', 'index.json', 'search.bin', 'lock'])
const FOLDERS = new Set(['articles', 'media', 'revisions', 'trash', 'damaged', 'conflicts'])
const GUARD = /^lock\.[0-9a-f]{32}$/
/** A person may keep files of their own beside the stories, but not what belongs inside. */
const MISLAID = /^article\.json$|\.json\.gz$/

/** The top of the library, where a person may keep files of their own, and what was set aside before. */
export async function examineTop(survey: Survey): Promise<void> {
  await examineFolder(
    survey,
    '',
    ({ name, kind }) =>
      FILES.has(name) ||
      FOLDERS.has(name) ||
      GUARD.test(name) ||
      (kind !== 'other' && !MISLAID.test(name) && !isTemporaryName(name)),
  )
  const kept = await examineFolder(survey, 'damaged', () => true)
  survey.counted.keptAside += kept.length
}
