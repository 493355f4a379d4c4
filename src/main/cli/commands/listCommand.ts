import { STATUSES } from '../../../shared/article/Status.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import type { Command } from '../Command.ts'
import { printable } from '../printable.ts'
import { required } from '../required.ts'
import { WrongUsage } from '../WrongUsage.ts'

/** `copydesk list`. The library is opened for reading only, so it may be open in the app at the same time. */
export const listCommand: Command = {
  help: `copydesk list: show the stories of a library, newest first.

Usage:
  copydesk list --library DIR [--json] [--status STATUS] [--search WORDS]

Options:
  --library DIR     The library's folder.
  --json            One JSON array with everything the desk shows of each story.
  --status STATUS   Only these: ${STATUSES.join(', ')}.
  --search WORDS    Only stories that hold every word, best first.

Without --json each line is: ID, status, words, time last changed, headline, parted by tabs.

Examples:
  copydesk list --library ~/Newsroom
  copydesk list --library ~/Newsroom --status approved --json
  copydesk list --library ~/Newsroom --search "flood warning" | cut -f 1

Exit code 0: all went well. 1: the library could not be read. 2: wrong usage.
`,
  options: {
    library: { type: 'string' },
    json: { type: 'boolean' },
    status: { type: 'string' },
    search: { type: 'string' },
  },
  async run(asked, terminal) {
    if (asked.words.length > 0) throw new WrongUsage('list takes no names; use --search to find stories.')
    const status = asked.option('status')
    if (status !== undefined && !STATUSES.some(known => known === status))
      throw new WrongUsage(`there is no status "${printable(status)}"; there are ${STATUSES.join(', ')}.`)
    const library = await openLibrary(required(asked, 'library', 'DIR'), { readOnly: true })
    try {
      const words = asked.option('search')
      const found =
        words === undefined
          ? null
          : (await library.search(words, { whole: true })).stories.map(({ id }) => id)
      const rows = (found ? inOrder(library.rows, found) : library.rows).filter(
        row => status === undefined || row.status === status,
      )
      for (const notice of library.notices) terminal.tell(`note: ${printable(notice.message)}`)
      if (asked.flag('json')) terminal.out(JSON.stringify(rows, null, 2))
      else for (const row of rows) terminal.out(lineOf(row))
      return 0
    } finally {
      await library.close()
    }
  },
}

function inOrder(rows: readonly StoryRow[], ids: readonly string[]): readonly StoryRow[] {
  const known = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => known.get(id) ?? [])
}

function lineOf({ id, status, words, modifiedAt, headline, slugline }: StoryRow): string {
  return [id, status, words, modifiedAt, printable(headline || slugline)].join('\t')
}
