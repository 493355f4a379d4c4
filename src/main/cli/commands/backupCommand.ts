import { dirname, resolve } from 'node:path'
import { type BackupReport, backUp } from '../../backup/backUp.ts'
import { checkBackup } from '../../backup/checkBackup.ts'
import type { Manifest } from '../../backup/Manifest.ts'
import { localInstant } from '../../publishing/localInstant.ts'
import type { Asked, Command } from '../Command.ts'
import { faultLine } from '../faultLine.ts'
import { printable } from '../printable.ts'
import type { Terminal } from '../Terminal.ts'
import { WrongUsage } from '../WrongUsage.ts'

const WRONG = {
  damaged: 'is damaged in the library itself; it was copied as it is, with its earlier versions',
  unreadable: 'could not be read, so it is not in the backup',
  name: 'has a name that not every disk can hold, so it is not in the backup',
} as const satisfies Record<Manifest['flaws'][number]['why'], string>

/** `copydesk backup`. The library is only read, so it may be open in the app at the same time. */
export const backupCommand: Command = {
  help: `copydesk backup: copy a whole library into one dated zip, or check such a zip.

Usage:
  copydesk backup LIBRARY [--to FOLDER] [--keep N] [--json]
  copydesk backup --check FILE [--json]

The zip holds the newsroom, every story with all its versions, the pictures, the trash and what was set aside
as damaged, and a manifest.json that lists each file with its size and SHA-256. It is read back from the disk
and proven before it gets its name, e.g. "valley-post 2026-11-23 14.05.copydesk-backup.zip"; a backup that
could not be finished leaves nothing. The library may be open in the app: every story is whole, as it was
last saved.

Options:
  --to FOLDER    Where the zip goes; it must exist. Best on another disk. The folder the library stands in
                 when not given.
  --keep N       Once the new backup is proven, remove the oldest of this library in that folder until N are
                 left. Backups of other libraries, and other files, are never touched.
  --check FILE   Read a backup whole and prove every file in it. Nothing is written.
  --json         One JSON object instead of lines.

Each line of the result is: what, value, parted by a tab. What was wrong is said on standard error, a line each.

Examples:
  copydesk backup ~/Newsroom --to /media/usb --keep 14
  copydesk backup --check "/media/usb/valley-post 2026-11-23 14.05.copydesk-backup.zip"

Exit code 0: the backup was made and proven, or is whole. 1: it was not made, is damaged, or the library holds
something that could not be copied whole; a sentence says what. 2: wrong usage.
`,
  options: {
    to: { type: 'string' },
    keep: { type: 'string' },
    check: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(asked, terminal) {
    const file = asked.option('check')
    if (file === undefined) return make(asked, terminal)
    if (asked.words.length > 0 || asked.option('to') !== undefined || asked.option('keep') !== undefined)
      throw new WrongUsage('--check takes one backup file and nothing else but --json.')
    return check(file, asked, terminal)
  },
}

async function make(asked: Asked, terminal: Terminal): Promise<0 | 1> {
  const [library, ...more] = asked.words
  if (!library || more.length > 0)
    throw new WrongUsage('say which library: copydesk backup LIBRARY [--to FOLDER].')
  const to = asked.option('to') ?? dirname(resolve(library))
  const report = await backUp({ library, to, keep: readKeep(asked), now: localInstant(new Date()) })
  const { manifest, removed, notCleared } = report
  if (asked.flag('json')) terminal.out(JSON.stringify(summary(report), null, 2))
  else {
    terminal.out(`backup\t${printable(report.file)}`)
    for (const line of contentLines(manifest)) terminal.out(line)
    terminal.out(`bytes\t${report.bytes}`)
    for (const path of removed) terminal.out(`removed\t${printable(path)}`)
  }
  if (notCleared) terminal.tell('note: Older backups could not be removed; the new one counts.')
  for (const { path, why } of manifest.flaws) terminal.tell(`copydesk: ${printable(path)} ${WRONG[why]}.`)
  return manifest.flaws.length > 0 ? 1 : 0
}

async function check(file: string, asked: Asked, terminal: Terminal): Promise<0 | 1> {
  const { manifest, faults } = await checkBackup(resolve(file))
  if (asked.flag('json'))
    terminal.out(JSON.stringify({ whole: faults.length === 0, ...facts(manifest), faults }, null, 2))
  else {
    terminal.out(`whole\t${faults.length === 0 ? 'yes' : 'no'}`)
    for (const line of contentLines(manifest)) terminal.out(line)
  }
  for (const fault of faults) terminal.tell(faultLine(fault))
  return faults.length === 0 ? 0 : 1
}

function readKeep(asked: Asked): number | undefined {
  const text = asked.option('keep')
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new WrongUsage('--keep takes a number from 1 to 9999.')
  return Number(text)
}

function contentLines({ newsroom, madeAt, counts, files }: Manifest): readonly string[] {
  return [
    `newsroom\t${printable(newsroom)}`,
    `made\t${printable(madeAt)}`,
    `stories\t${counts.stories}`,
    `trashed\t${counts.trashed}`,
    `pictures\t${counts.pictures}`,
    `files\t${files.length}`,
  ]
}

function facts({ newsroom, madeAt, counts, files, flaws }: Manifest) {
  return { newsroom, madeAt, ...counts, files: files.length, flaws }
}

function summary({ file, bytes, manifest, removed, notCleared }: BackupReport) {
  return { file, bytes, ...facts(manifest), removed, notCleared }
}
