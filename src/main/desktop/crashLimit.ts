const MOST = 3
const WINDOW_MS = 60_000

/** Says whether a page that has just failed may be loaded again: at most three times within a minute. */
export function crashLimit(now: () => number = Date.now): () => boolean {
  const crashes: number[] = []
  return () => {
    const at = now()
    crashes.push(at)
    return crashes.filter(crash => at - crash < WINDOW_MS).length <= MOST
  }
}
