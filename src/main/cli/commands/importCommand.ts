import { headlineOf } from '../../../shared/document/headlineOf.ts'
import { Refusal, type RefusalCode } from '../../../shared/Refusal.ts'
import { readIntake } from '../../intake/readIntake.ts'
import { storeIntake } from '../../intake/storeIntake.ts'
import type { Library } from '../../library/Library.ts'
import type { Command } from '../Command.ts'
import { openOrCreateLibrary } from '../openOrCreateLibrary.ts'
import { printable } from '../printable.ts'
import { required } from '../required.ts'
import { WrongUsage } from '../WrongUsage.ts'

/** What is wrong with the library rather than with one file. */
const STOPPING = new Set<RefusalCode>([
  'not-a-library',
  'library-locked',
  'library-read-only',
  'library-newer',
  'no-library',
  'not-writable',
  'not-saved',
])

/** `copydesk import`. Each file is tried; the library is opened, or made, when the first of them can be read. */
export const importCommand: Command = {
  help: `copydesk import: store texts as stories.

Usage:
  copydesk import FILE... --library DIR

A file is Markdown, with or without front matter in YAML, or the plain text of a page as a newsroom
publishes it: site name, tagline, headline, date, categories, paragraphs. Which of the two is found out from
the text. Files are UTF-8, 20 MB at most. Pictures a Markdown file names in its own folder or below come along;
nothing is ever fetched.

Options:
  --library DIR   The library's folder. One that is not there or is empty becomes a new library.

Each line of the result is: ID, headline, parted by a tab. What could not be kept as it was is said on
standard error, a note a line. The name and tagline of a published page become the newsroom's when it has
none; a newsroom's own are never changed.

Examples:
  copydesk import article.md --library ~/Newsroom
  copydesk import posts/*.md page.txt --library ~/Newsroom

Exit code 0: every file was imported. 1: some were not, and a sentence says why of each; the others were.
2: wrong usage.
`,
  options: { library: { type: 'string' } },
  async run(asked, terminal) {
    const folder = required(asked, 'library', 'DIR')
    if (asked.words.length === 0)
      throw new WrongUsage('no file was named; copydesk import --help says how it is used.')
    let library: Library | null = null
    let refused = false
    try {
      for (const path of asked.words) {
        try {
          const intake = await readIntake(path)
          library ??= await openOrCreateLibrary(folder, terminal)
          const { article, notes } = await storeIntake(library, path, intake)
          for (const note of notes) terminal.tell(`note: ${printable(`${path}: ${note}`)}`)
          terminal.out(`${article.id}\t${printable(headlineOf(article.document))}`)
        } catch (error) {
          if (!(error instanceof Refusal) || STOPPING.has(error.code)) throw error
          terminal.tell(`copydesk: ${printable(error.message)}`)
          refused = true
        }
      }
    } finally {
      await library?.close()
    }
    return refused ? 1 : 0
  },
}
