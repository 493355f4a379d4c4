export type Claims = {
  /** Waits until none of the stories is in other hands, and takes them all; the answer gives them back. */
  take(ids: readonly string[]): Promise<() => void>
}

/**
 * Stories in somebody's hands: the page's while one is being fetched for it, long work's while a batch is changed in
 * the main process. So no page ever holds a state of a story that is being changed behind it, and saves that over it.
 */
export function makeClaims(): Claims {
  const held = new Map<string, Promise<void>>()

  async function take(ids: readonly string[]) {
    for (;;) {
      const others = ids.flatMap(id => held.get(id) ?? [])
      if (others.length === 0) break
      await Promise.all(others)
    }
    const { promise, resolve } = Promise.withResolvers<void>()
    for (const id of ids) held.set(id, promise)
    return () => {
      for (const id of ids) held.delete(id)
      resolve()
    }
  }

  return { take }
}
