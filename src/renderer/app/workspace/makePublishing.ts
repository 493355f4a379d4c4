import type { Input, Output } from '../../../shared/bridge.ts'
import type { ProfileId } from '../../../shared/publish/ProfileId.ts'
import { newestFirst } from '../../desk/newestFirst.ts'
import { Failure } from '../Failure.ts'
import type { Desk } from './Desk.ts'
import type { makeStories } from './makeStories.ts'

/** Looking at what would be published, and publishing it. Both work on the story as saved, so it is saved first. */
export function makePublishing({ ask, store }: Desk, stories: ReturnType<typeof makeStories>) {
  async function saved(): Promise<void> {
    if (await stories.leave()) return
    throw new Failure('not-saved', 'The story could not be saved, so it cannot be published yet.')
  }

  async function preview(input: Input<'publish:preview'>): Promise<Output<'publish:preview'>> {
    await saved()
    return ask('publish:preview', input)
  }

  async function chooseFolder(): Promise<string | null> {
    const folder = await ask('publish:choose-folder', undefined)
    if (folder !== null) store.setState({ publishFolder: folder, published: null })
    return folder
  }

  async function run(input: Input<'publish:run'>): Promise<void> {
    await saved()
    const published = await stories.saver.alone(async () => {
      const answer = await ask('publish:run', input)
      const { seq, status, history, publications, publishedAt, modifiedAt } = answer.article
      const { open, rows } = store.getState()
      const written = { seq, status, history, publications, publishedAt, modifiedAt }
      if (open?.article.id === input.id)
        store.setState({ open: { ...open, slugFollows: false, article: { ...open.article, ...written } } })
      store.setState({
        rows: newestFirst(rows.map(row => (row.id === input.id ? { ...row, seq, status, modifiedAt } : row))),
      })
      return answer
    })
    store.setState({ published })
  }

  return {
    preview,
    chooseFolder,
    run,
    show: () => ask('publish:show', undefined),
    setProfile: (publishProfile: ProfileId) => store.setState({ publishProfile, published: null }),
  }
}
