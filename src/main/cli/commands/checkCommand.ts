import type { Severity } from '../../../shared/checks/Finding.ts'
import { checkArticle } from '../../checks/checkArticle.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import type { Command } from '../Command.ts'
import { findingSentence } from '../findingSentence.ts'
import { findStories } from '../findStories.ts'
import { printable } from '../printable.ts'
import { required } from '../required.ts'

/** `copydesk check`. The library is opened for reading only, so it may be open in the app at the same time. */
export const checkCommand: Command = {
  help: `copydesk check: what is to be settled before stories go out, as the panel of checks says it.

Usage:
  copydesk check [ID...] --library DIR [--json]

Without an ID every story of the library is checked, but for those in its trash. An ID may be shortened as
long as only one story begins with it. Nothing is changed.

Options:
  --library DIR    The library's folder.
  --json           One JSON array: id, headline and findings (rule, severity, sentence) of each story.

Each line of the result is: ID, severity, rule, and what was found, parted by tabs. "blocks" is to be settled
before the story goes out, "warns" is worth a look, "tells" is a hint of style. What the writer let stand in
the app is left out. A style rule that comes to no end is named and passed by.

Examples:
  copydesk check --library ~/Newsroom
  copydesk check 01K8XW3 --library ~/Newsroom
  copydesk check --library ~/Newsroom --json | jq -r '.[].findings[].rule' | sort | uniq -c

Exit code 0: nothing blocks. 1: something blocks, or the library could not be read. 2: wrong usage.
`,
  options: { library: { type: 'string' }, json: { type: 'boolean' } },
  async run(asked, terminal) {
    const library = await openLibrary(required(asked, 'library', 'DIR'), { readOnly: true })
    try {
      for (const notice of library.notices) terminal.tell(`note: ${printable(notice.message)}`)
      const stories: { id: string; headline: string; findings: Said[] }[] = []
      const failing = new Set<string>()
      const now = Date.now()
      for (const { id, headline } of findStories(library.rows, asked.words)) {
        const article = await library.readStory(id)
        const { findings, failed } = checkArticle(article, library.newsroom, library.rows, now)
        for (const rule of failed) failing.add(rule)
        stories.push({
          id,
          headline,
          findings: findings.map(finding => ({
            rule: finding.rule,
            severity: finding.severity,
            sentence: findingSentence(finding),
          })),
        })
      }
      for (const rule of failing)
        terminal.tell(`note: The style rule ${printable(rule)} came to no end, so it was passed by.`)
      if (asked.flag('json')) terminal.out(JSON.stringify(stories, null, 2))
      else
        for (const { id, findings } of stories)
          for (const { severity, rule, sentence } of findings)
            terminal.out([id, severity, rule, printable(sentence)].join('\t'))
      return stories.some(({ findings }) => findings.some(({ severity }) => severity === 'blocks')) ? 1 : 0
    } finally {
      await library.close()
    }
  },
}

type Said = { readonly rule: string; readonly severity: Severity; readonly sentence: string }
