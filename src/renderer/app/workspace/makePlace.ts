import type { Desk } from './Desk.ts'

const PLACE_AFTER_MS = 800

/** Where the caret of the open story stands is kept, so that it comes back there. `caret` gives nothing without a page. */
export function makePlace({ ask, store, report }: Desk, caret: () => number | undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let placed = ''

  async function keepPlace() {
    clearTimeout(timer)
    const { open, session } = store.getState()
    if (!open || session?.library?.readOnly) return
    const place = { id: open.article.id, caret: caret() ?? open.caret }
    const key = `${place.id} ${place.caret}`
    if (key === placed) return
    try {
      await ask('session:place', place)
      placed = key
    } catch (error) {
      report(error)
    }
  }

  /** The caret has moved; where it stands is kept a moment later. */
  function moved() {
    clearTimeout(timer)
    timer = setTimeout(keepPlace, PLACE_AFTER_MS)
  }

  return { keepPlace, moved }
}
