import type { Article } from '../../../shared/article/Article.ts'
import { PROFILE_IDS } from '../../../shared/publish/ProfileId.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { openLibrary } from '../../library/openLibrary.ts'
import { publishStories } from '../../publishing/publishStories.ts'
import type { Command } from '../Command.ts'
import { findStories } from '../findStories.ts'
import { makeOutFolder } from '../makeOutFolder.ts'
import { printable } from '../printable.ts'
import { required } from '../required.ts'

/** `copydesk export`. */
export const exportCommand: Command = {
  help: `copydesk export: publish stories into a folder, all their files or none.

Usage:
  copydesk export [ID...] --library DIR --profile hugo|html --out DIR [--force]

Without an ID every story of the library is exported. An ID may be shortened as long as only one story
begins with it.

Options:
  --library DIR    The library's folder. It must not be open in the app.
  --profile NAME   hugo: Markdown with YAML front matter, a page bundle each, for a Hugo site.
                   html: the newsroom's own page, standing alone, with its pictures beside it.
  --out DIR        The folder to write into, outside the library; made when it does not exist.
  --force          Also replace files that stand there and were not written by the same story.

Each line of the result is: state (new, changed, same, foreign), path in the folder, parted by a tab.
A file that is the same already is left untouched; foreign ones were replaced because of --force.
What was written is recorded in each story.

Examples:
  copydesk export --library ~/Newsroom --profile hugo --out ~/site/content
  copydesk export 01K8XW3 --library ~/Newsroom --profile html --out ~/public

Exit code 0: all went well. 1: nothing was exported, and the sentence says why. 2: wrong usage.
`,
  options: {
    library: { type: 'string' },
    profile: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  },
  async run(asked, terminal) {
    const folder = required(asked, 'library', 'DIR')
    const named = required(asked, 'profile', PROFILE_IDS.join('|'))
    const out = required(asked, 'out', 'DIR')
    const profile = PROFILE_IDS.find(id => id === named)
    if (!profile)
      throw new Refusal(
        'unknown-profile',
        `There is no profile "${printable(named)}"; there are ${PROFILE_IDS.join(' and ')}.`,
      )
    const library = await openLibrary(folder, { app: 'copydesk export' })
    try {
      const stories: Article[] = []
      for (const { id } of findStories(library.rows, asked.words)) stories.push(await library.readStory(id))
      for (const notice of library.notices) terminal.tell(`note: ${printable(notice.message)}`)
      if (stories.length === 0)
        terminal.tell('note: The library holds no stories yet, so there was nothing to export.')
      const unmake = await makeOutFolder(library, out)
      try {
        const published = await publishStories(library, stories, profile, out, {
          replaceForeign: asked.flag('force'),
        })
        for (const { state, path } of published.flatMap(({ files }) => files))
          terminal.out(`${state}\t${path}`)
      } catch (error) {
        await unmake()
        throw error
      }
      return 0
    } finally {
      await library.close()
    }
  },
}
