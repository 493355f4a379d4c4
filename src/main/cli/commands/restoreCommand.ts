import { restoreBackup } from '../../backup/restoreBackup.ts'
import type { Command } from '../Command.ts'
import { faultLine } from '../faultLine.ts'
import { printable } from '../printable.ts'
import { WrongUsage } from '../WrongUsage.ts'

/** `copydesk restore`. */
export const restoreCommand: Command = {
  help: `copydesk restore: make a library of a backup.

Usage:
  copydesk restore BACKUP NEW_FOLDER [--partial] [--json]

BACKUP is a file that "copydesk backup" or the app made. NEW_FOLDER is where the library goes: a folder that
does not exist yet, or is empty. Nothing is ever written over, the backup stays as it is, and a folder appears
only once every file in it was proven.

Options:
  --partial   Of a backup that is damaged in part, restore what is whole and say what is missing. A damaged
              story with whole earlier versions opens with the newest of them.
  --json      One JSON object instead of lines.

Each line of the result is: what, value, parted by a tab. What is missing is said on standard error, a line each.

Examples:
  copydesk restore "valley-post 2026-11-23 14.05.copydesk-backup.zip" ~/Newsroom
  copydesk restore damaged.copydesk-backup.zip ~/Rescued --partial

Exit code 0: all of it was restored. 1: nothing was restored, or with --partial not all of it; sentences say
why and what is missing. 2: wrong usage.
`,
  options: { partial: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(asked, terminal) {
    const [backup, folder, ...more] = asked.words
    if (!backup || !folder || more.length > 0)
      throw new WrongUsage('say which backup and where: copydesk restore BACKUP NEW_FOLDER.')
    const report = await restoreBackup({ backup, folder, partial: asked.flag('partial') })
    const { newsroom, madeAt, counts } = report.manifest
    if (asked.flag('json'))
      terminal.out(
        JSON.stringify(
          { folder: report.folder, newsroom, madeAt, ...counts, faults: report.faults },
          null,
          2,
        ),
      )
    else {
      terminal.out(`library\t${printable(report.folder)}`)
      terminal.out(`newsroom\t${printable(newsroom)}`)
      terminal.out(`made\t${printable(madeAt)}`)
      for (const [what, count] of Object.entries(counts)) terminal.out(`${what}\t${count}`)
    }
    for (const fault of report.faults) terminal.tell(faultLine(fault))
    return report.faults.length === 0 ? 0 : 1
  },
}
