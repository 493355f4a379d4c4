import type { Newsroom } from '../../../shared/article/Newsroom.ts'
import type { Settings } from '../../../shared/bridge/Settings.ts'
import type { Ignored } from '../../../shared/findings/Ignored.ts'
import type { Desk } from './Desk.ts'
import type { makeStories } from './makeStories.ts'

type Parts = {
  stories: ReturnType<typeof makeStories>
  setSettings(fields: Partial<Settings>): Promise<void>
  updateNewsroom(fields: Partial<Newsroom>): Promise<void>
}

/** What the writer has taught the checkers: words of their own, the newsroom's words, and what is let stand. */
export function makeWords({ store }: Desk, { stories, setSettings, updateNewsroom }: Parts) {
  /** One change of the newsroom's words after the other: each begins with what the one before left. */
  let turn: Promise<unknown> = Promise.resolve()

  const own = () => store.getState().session?.settings.ownWords ?? []
  const newsrooms = () => store.getState().session?.library?.newsroom.words ?? []
  const ignored = () => store.getState().open?.article.ignored ?? []

  function changeNewsroom(change: (words: readonly string[]) => readonly string[]) {
    turn = turn.then(() => updateNewsroom({ words: [...change(newsrooms())] }))
    return turn
  }

  function offerUndo(words: string, headline: string, run: () => void) {
    store.setState({ undoable: { words, headline, run } })
  }

  function removeOwn(word: string) {
    void setSettings({ ownWords: own().filter(one => one !== word) })
  }

  function removeNewsroom(word: string) {
    void changeNewsroom(words => words.filter(one => one !== word))
  }

  return {
    addOwn(word: string) {
      if (!own().includes(word)) void setSettings({ ownWords: [...own(), word] })
      offerUndo('findings:addedOwn', word, () => removeOwn(word))
    },
    addNewsroom(word: string) {
      void changeNewsroom(words => (words.includes(word) ? words : [...words, word]))
      offerUndo('findings:addedNewsroom', word, () => removeNewsroom(word))
    },
    removeOwn,
    removeNewsroom,
    /** Lets a finding stand in the open story. */
    ignore(one: Ignored) {
      const id = store.getState().open?.article.id
      stories.change({ ignored: [...ignored(), one] })
      offerUndo('findings:ignored', one.words, () => {
        if (store.getState().open?.article.id !== id) return
        stories.change({ ignored: ignored().filter(other => other !== one) })
      })
    },
    /** Everything that was let stand in the open story is told again. */
    forgetIgnored() {
      const [id, before] = [store.getState().open?.article.id, ignored()]
      stories.change({ ignored: [] })
      offerUndo('findings:recalled', '', () => {
        if (store.getState().open?.article.id === id) stories.change({ ignored: [...before] })
      })
    },
  }
}
