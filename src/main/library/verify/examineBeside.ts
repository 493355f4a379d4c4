import { Refusal } from '../../../shared/Refusal.ts'
import { openEnvelope } from '../openEnvelope.ts'
import { examineFile } from './examineFile.ts'
import type { Survey } from './Survey.ts'
import { tellOfFile } from './tellOfFile.ts'

/** The small files beside the versions: their kind and today's format, and what is lost with one. */
const BESIDE = [
  {
    name: /^\d{1,15}\.name\.json$/,
    kind: 'version-name',
    format: 1,
    safe: 'The version itself stands apart; only the name given to it is lost.',
  },
  {
    name: /^summaries\.json$/,
    kind: 'summaries',
    format: 1,
    safe: 'It is made anew from the versions, which do not need it.',
  },
] as const

type Beside = (typeof BESIDE)[number]

/** What a file among the versions is; null for a version and for what does not belong there. */
export function kindBeside(name: string): Beside | null {
  return BESIDE.find(beside => beside.name.test(name)) ?? null
}

/** One small file beside the versions of a story. */
export async function examineBeside(survey: Survey, path: string, beside: Beside, id: string): Promise<void> {
  const read = await examineFile(survey, path, bytes => {
    if (openEnvelope(bytes, beside.kind, id).format > beside.format)
      throw new Refusal('library-newer', 'The file was written by a newer Copydesk.')
  })
  if (read.state === 'damaged')
    survey.find({
      code: 'record-damaged',
      path,
      story: id,
      what: read.why,
      safe: beside.safe,
      repair: 'Repair moves it to "damaged".',
    })
  else if (read.state === 'newer' || read.state === 'not-readable') tellOfFile(survey, path, read, id)
}
