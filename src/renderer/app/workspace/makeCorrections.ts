import type { Correction } from '../../../shared/article/Article.ts'
import type { Desk } from './Desk.ts'
import type { makeStories } from './makeStories.ts'

/** Taking a correction away, and back. */
export function makeCorrections({ store }: Desk, stories: ReturnType<typeof makeStories>) {
  /** Offers the way back, which goes to the story first when another one is open by then. */
  function remove(index: number): void {
    const { open } = store.getState()
    const removed = open?.article.corrections[index]
    if (!open || !removed) return
    const { id, corrections } = open.article
    stories.change({ corrections: corrections.toSpliced(index, 1) })
    store.setState({
      undoable: {
        words: 'story:correctionRemoved',
        headline: removed.text.slice(0, 60),
        run: () => void putBack(id, index, removed),
      },
    })
  }

  async function putBack(id: string, index: number, correction: Correction) {
    await stories.open(id)
    const { open } = store.getState()
    if (open?.article.id !== id) return
    stories.change({ corrections: open.article.corrections.toSpliced(index, 0, correction) })
  }

  return { remove }
}
