import type { LibraryOptions } from '../LibraryOptions.ts'
import { thisComputer } from '../lock/thisComputer.ts'
import { nodeFileSystem } from '../nodeFileSystem.ts'
import { examineIndex } from './examineIndex.ts'
import { examineLock } from './examineLock.ts'
import { examineMedia } from './examineMedia.ts'
import { examineNewsroom } from './examineNewsroom.ts'
import { examineShelf } from './examineShelf.ts'
import { examineTop } from './examineTop.ts'
import type { Finding } from './Finding.ts'
import { Survey } from './Survey.ts'

export type ExamineOptions = Pick<LibraryOptions, 'files' | 'computer' | 'now'> & {
  /** Who looks holds the lock itself, so nobody else writes meanwhile. */
  readonly alone?: boolean
}

/** How long a save under way may take before a second look still sees it, in milliseconds. */
const SECOND_LOOK_MS = 1_500

/**
 * Reads and proves every stored file of a library, changing nothing and taking no lock. What a writer at work
 * leaves for a moment is no finding: while somebody holds the library, only what a second look sees too counts.
 * `home` is absolute. Throws nothing that the disk does: what cannot be read is a finding.
 */
export async function examineLibrary(home: string, options: ExamineOptions = {}): Promise<Survey> {
  const { files = nodeFileSystem } = options
  const first = await look(home, options)
  if (!first.held || first.survey.findings.length === 0) return first.survey
  await files.pause(SECOND_LOOK_MS)
  const { survey } = await look(home, options)
  const seen = new Set(first.survey.findings.map(keyOf))
  survey.findings.splice(0, Infinity, ...survey.findings.filter(finding => seen.has(keyOf(finding))))
  return survey
}

async function look(home: string, options: ExamineOptions): Promise<{ survey: Survey; held: boolean }> {
  const { files = nodeFileSystem, computer = thisComputer, now = Date.now, alone = false } = options
  const survey = new Survey(files, home)
  const before = !alone && (await examineLock(survey, computer, now()))
  await examineTop(survey)
  await examineNewsroom(survey)
  await examineShelf(survey, 'articles')
  await examineShelf(survey, 'trash')
  for (const [id, shelves] of survey.places)
    if (shelves.length > 1)
      survey.find({
        code: 'story-twice',
        path: `trash/${id}`,
        story: id,
        what: 'A story with the same number stands on the desk.',
        safe: 'Both are left as they are.',
        repair: 'Repair moves the one in the trash to "damaged".',
      })
  await examineMedia(survey)
  const after = !alone && (await examineLock(new Survey(files, home), computer, now()))
  await examineIndex(survey, before || after)
  return { survey, held: before || after }
}

function keyOf({ code, path }: Finding): string {
  return `${code} ${path}`
}
