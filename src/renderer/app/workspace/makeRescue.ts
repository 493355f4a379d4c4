import type { Desk } from './Desk.ts'
import type { makeStories } from './makeStories.ts'

/** What is left to do when the library cannot take a story, and the way back from there. */
export function makeRescue({ ask, store, report }: Desk, stories: ReturnType<typeof makeStories>) {
  /** Puts a copy of the open story, as it stands on the page, where the person chooses. The bar says where. */
  async function saveElsewhere() {
    const article = stories.written()
    if (!article) return
    try {
      const copiedTo = await ask('story:save-elsewhere', { article: JSON.stringify(article) })
      if (copiedTo !== null) store.setState({ copiedTo })
    } catch (error) {
      report(error)
    }
  }

  async function bringBack() {
    try {
      if (!(await stories.leave())) return
      const article = await ask('story:bring-back', undefined)
      if (article) await stories.receive(article)
    } catch (error) {
      report(error)
    }
  }

  return { saveElsewhere, bringBack }
}
