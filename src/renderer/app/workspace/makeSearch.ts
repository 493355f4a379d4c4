import type { Desk } from './Desk.ts'

const SEARCH_AFTER_MS = 150

/** Search by words; only the answer to the newest words is shown. */
export function makeSearch({ ask, store, report }: Desk) {
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(words: string) {
    try {
      const found = await ask('library:search', { words })
      if (store.getState().words.trim() === words) store.setState({ found })
    } catch (error) {
      report(error)
    }
  }

  return function search(typed: string) {
    clearTimeout(timer)
    const words = typed.trim().slice(0, 400)
    store.setState(words ? { words: typed.slice(0, 400) } : { words: typed.slice(0, 400), found: null })
    if (words) timer = setTimeout(run, SEARCH_AFTER_MS, words)
  }
}
