import { errorCode } from '../errorCode.ts'
import type { FileFacts } from '../FileSystem.ts'
import { isLitter } from '../isLitter.ts'
import { isTemporaryName } from '../temporaryName.ts'
import type { Survey } from './Survey.ts'

export type Entry = { readonly name: string; readonly kind: FileFacts['kind'] }

/**
 * What a folder of the library holds of what belongs there, in the order of names. What does not belong there
 * is told of; a folder that is not there is empty.
 */
export async function examineFolder(
  survey: Survey,
  folder: string,
  belongs: (entry: Entry) => boolean,
  about: { readonly story?: string } = {},
): Promise<readonly Entry[]> {
  const held: Entry[] = []
  for (const entry of await entriesOf(survey, folder, about)) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (belongs(entry)) held.push(entry)
    else if (isTemporaryName(entry.name))
      survey.find({
        ...about,
        code: 'temporary',
        path,
        what: 'Copydesk was cut short while it wrote this file.',
        safe: 'What was saved before stands under its own name.',
        repair: 'Repair removes it; where it holds a whole newer text, it is moved to "damaged" instead.',
      })
    else if (!isLitter(entry.name))
      survey.find({
        ...about,
        code: 'misplaced',
        path,
        what: `${KINDS[entry.kind]} stands where only Copydesk's own files belong.`,
        safe: 'No story needs it.',
        repair: 'Repair moves it to "damaged" as it is.',
      })
  }
  return held
}

const KINDS = {
  file: 'A file of someone else',
  folder: 'A folder of someone else',
  other: 'A link or a device',
} as const satisfies Record<FileFacts['kind'], string>

async function entriesOf(
  survey: Survey,
  folder: string,
  about: { readonly story?: string },
): Promise<readonly Entry[]> {
  try {
    const facts = await survey.files.examine(survey.at(folder))
    if (!facts) return []
    if (facts.kind === 'folder')
      return [...(await survey.files.list(survey.at(folder)))].sort((a, b) => (a.name < b.name ? -1 : 1))
    survey.closed.add(folder)
    survey.find({
      ...about,
      code: 'folder-replaced',
      path: folder,
      what: `In place of the folder stands a ${facts.kind === 'file' ? 'file' : 'link'}.`,
      safe: 'It is left as it is, and nothing behind it is touched.',
      repair:
        facts.kind === 'file'
          ? 'Repair moves it to "damaged".'
          : 'Repair leaves it; put the folder itself in its place.',
    })
    return []
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    survey.closed.add(folder)
    survey.find({
      ...about,
      code: 'not-readable',
      path: folder,
      what: `The disk did not give the folder back (${errorCode(error)}).`,
      safe: 'Nothing is known of what it holds, so nothing in it is written over.',
      repair: 'Repair leaves it; check the disk and who may read the folder.',
    })
    return []
  }
}
