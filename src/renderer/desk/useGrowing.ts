import { useEffect, useRef, useState } from 'react'

const STEP = 80

/**
 * How many rows of a long list are in the page: more as its end comes near, so that ten thousand cost what eighty
 * do. Put `end` on an element behind the last row; `reach` makes sure of one row.
 */
export function useGrowing(total: number) {
  const [count, setCount] = useState(STEP)
  const end = useRef<HTMLDivElement>(null)
  const more = count < total

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step the end may still be in sight
  useEffect(() => {
    const element = end.current
    if (!element || !more) return
    const watch = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setCount(now => now + STEP)
      },
      { root: element.parentElement, rootMargin: '1200px' },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [more, count])

  return {
    count: Math.min(count, total),
    end,
    reach: (index: number) => setCount(now => Math.max(now, index + STEP)),
  }
}
