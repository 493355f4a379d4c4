import type { Library } from '../../library/Library.ts'
import type { Desktop } from '../Desktop.ts'
import { sendEvent } from '../sendEvent.ts'

/** Search is made ready when the person has had time to begin. Milliseconds. */
const WARM_AFTER_MS = 3_000

/** Tells the window what is found to have changed in the library, as long as it is the open one. */
export function watchLibrary(desktop: Desktop, library: Library): void {
  const { folder } = library
  const page = () =>
    desktop.library === library && desktop.window && !desktop.window.isDestroyed()
      ? desktop.window.webContents
      : null
  library.watch({
    rows({ changed, removed }) {
      const contents = page()
      if (contents)
        sendEvent(contents, 'library:rows', { folder, changed: [...changed], removed: [...removed] })
    },
    notice(notice) {
      const contents = page()
      if (contents) sendEvent(contents, 'library:notice', { folder, notice })
    },
    story(id) {
      const contents = page()
      if (contents) sendEvent(contents, 'story:outside', { folder, id })
    },
    newsroom(newsroom) {
      const contents = page()
      if (contents) sendEvent(contents, 'library:newsroom', { folder, newsroom })
    },
    hold(hold) {
      const contents = page()
      if (contents) sendEvent(contents, 'library:hold', { folder, hold })
    },
  })
  library.followDisk()
  setTimeout(() => library.warmSearch(), WARM_AFTER_MS).unref()
}
