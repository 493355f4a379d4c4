import { useEffect, useMemo, useState } from 'react'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const AFTER_MS = 700
/** While the library still reads stories that nobody has searched before. */
const AGAIN_AFTER_MS = 2_000
const MOST = 5

/** The stories likest the open one, asked for when it opens and again when the writer has paused after a change. */
export function useRelated(): readonly StoryRow[] {
  const { related, report } = useWorkspace()
  const rows = useWorkspaceState(state => state.rows)
  const id = useWorkspaceState(state => state.open?.article.id ?? null)
  const seq = useWorkspaceState(state => state.open?.article.seq ?? 0)
  const [answer, setAnswer] = useState<{ of: string; ids: readonly string[] } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a saved story may be like others than before
  useEffect(() => {
    if (!id) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    async function askFor(of: string) {
      const { stories, complete } = await related(of)
      if (isOver) return
      setAnswer({ of, ids: stories.map(story => story.id) })
      if (!complete) askLater(of, AGAIN_AFTER_MS)
    }
    function askLater(of: string, after: number) {
      timer = setTimeout(() => void askFor(of).catch(report), after)
    }
    askLater(id, AFTER_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [id, seq, related, report])

  return useMemo(() => {
    if (answer?.of !== id) return []
    const byId = new Map(rows.map(row => [row.id, row]))
    return (answer?.ids ?? []).flatMap(one => byId.get(one) ?? []).slice(0, MOST)
  }, [answer, id, rows])
}
