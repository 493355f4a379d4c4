import { resolve } from 'node:path'
import { Refusal } from '../../../shared/Refusal.ts'
import { isLibrary } from '../../library/isLibrary.ts'
import { nodeFileSystem } from '../../library/nodeFileSystem.ts'
import { examineLibrary } from '../../library/verify/examineLibrary.ts'
import type { Finding } from '../../library/verify/Finding.ts'
import { type Mended, repairLibrary } from '../../library/verify/repairLibrary.ts'
import type { Counted, Survey } from '../../library/verify/Survey.ts'
import type { Command } from '../Command.ts'
import { printable } from '../printable.ts'
import type { Terminal } from '../Terminal.ts'
import { WrongUsage } from '../WrongUsage.ts'

const LOST = 'story-lost'

/** `copydesk verify`. */
export const verifyCommand: Command = {
  help: `copydesk verify: prove every stored file of a library, and mend what can be mended.

Usage:
  copydesk verify LIBRARY [--repair] [--json]

Reads every file of the library in the folder LIBRARY: the newsroom's details, the list of stories, every
story on the desk and in the trash, every earlier version of each, and every picture, each against its own
hash. Also finds files cut short while they were written, files and folders in the wrong place, links, and
pictures that a story shows but nobody has.

Without --repair nothing is changed and no lock is taken, so the library may be open in the app at the same
time; what the app is just writing is not mistaken for damage.

Options:
  --repair   Mend what can be mended. The library must not be open elsewhere.
             A damaged story or newsroom gives way to its newest whole version, the list of stories is made
             anew, files cut short are removed, and everything else that is damaged or in the wrong place is
             moved to the folder "damaged" of the library. Nothing a person wrote is deleted. A second
             repair finds nothing to do.
  --json     One JSON object instead of lines: library, sound, counted, findings, mended.

Each line of the result is one finding: its code, the path in the library, and what is wrong, what is safe
and what a repair does about it, parted by tabs. With --repair each line begins with "mended",
"left", or "lost" for a story of which only the damaged file is kept.

Codes:
  story-damaged, story-missing   The story's file is not whole or not there; an earlier version is.
  story-lost                     Neither the story nor any version of it is whole.
  story-empty, story-twice       A story's folder without text; a story both on the desk and in the trash.
  version-damaged                An earlier version of a story or of the newsroom is not whole.
  record-damaged, half-deleted   A note on a version or on the trash is not whole; a deletion was cut short.
  newsroom-damaged, -missing     The newsroom's name, languages and sections are not whole or not there.
  picture-damaged, -missing      A picture is not what its name says, or a story shows one that is not there.
  index-damaged, index-wrong     The list of stories is not whole, or says other than the stories.
  newer-format                   Written by a newer Copydesk; never written over.
  not-readable                   The disk or its permissions do not give the file back.
  temporary                      Cut short while it was written.
  sync-copy                      A second version beside a story, from a sync program; opening takes it in.
  misplaced, misnamed-folder, folder-replaced, lock-damaged
                                 Something stands where something else belongs.

Examples:
  copydesk verify ~/Newsroom
  copydesk verify ~/Newsroom --repair
  copydesk verify ~/Newsroom --json | jq -r '.findings[].path'

Exit code 0: the library is sound. 1: something was found, or stays unmended after --repair, or the library
could not be read. 2: wrong usage.
`,
  options: { repair: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(asked, terminal) {
    const [folder, ...more] = asked.words
    if (!folder || more.length > 0)
      throw new WrongUsage('verify takes the folder of one library: copydesk verify LIBRARY.')
    const home = resolve(folder)
    await mustBeLibrary(home, folder)
    const { mended, failures, survey } = asked.flag('repair')
      ? await repairLibrary(home)
      : { mended: [], failures: new Map<string, string>(), survey: await examineLibrary(home) }
    const sound = survey.findings.length === 0
    if (asked.flag('json')) terminal.out(jsonOf(home, sound, mended, survey))
    else tell(terminal, asked.flag('repair'), mended, survey)
    for (const [path, why] of failures) terminal.tell(`note: ${printable(`${path}: ${why}`)}`)
    return sound && !mended.some(({ code }) => code === LOST) ? 0 : 1
  },
}

async function mustBeLibrary(home: string, asked: string): Promise<void> {
  const known = await isLibrary(nodeFileSystem, home).catch(cause => {
    throw new Refusal('not-readable', `The folder ${printable(asked)} cannot be read; check the disk.`, {
      cause,
    })
  })
  if (!known)
    throw new Refusal(
      'not-a-library',
      `${printable(asked)} is not a Copydesk library; nothing in it was changed.`,
    )
}

function tell(terminal: Terminal, repair: boolean, mended: readonly Mended[], survey: Survey): void {
  const { findings, counted } = survey
  for (const { code, path, what, did } of mended)
    terminal.out([code === LOST ? 'lost' : 'mended', code, path, `${what} ${did}`].map(printable).join('\t'))
  for (const finding of findings)
    terminal.out([...(repair ? ['left'] : []), ...fieldsOf(finding)].map(printable).join('\t'))
  terminal.tell(`note: ${countedWords(counted)}`)
  if (findings.length === 0) terminal.tell('note: The library is sound.')
  else if (repair) terminal.tell(`note: ${things(findings.length)} could not be mended.`)
  else
    terminal.tell(
      `note: ${things(findings.length)} found; copydesk verify --repair mends what can be mended.`,
    )
}

function fieldsOf({ code, path, what, safe, repair }: Finding): readonly string[] {
  return [code, path, `${what} ${safe} ${repair}`]
}

function countedWords({ stories, trashed, versions, pictures, keptAside }: Counted): string {
  const whole = `Whole: ${stories} on the desk, ${trashed} in the trash, ${versions} earlier versions, ${pictures} pictures.`
  return keptAside > 0 ? `${whole} "damaged" keeps ${keptAside} set aside before.` : whole
}

function things(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`
}

function jsonOf(library: string, sound: boolean, mended: readonly Mended[], survey: Survey): string {
  const { counted, findings } = survey
  return JSON.stringify({ library, sound, counted, findings, mended }, null, 2)
}
