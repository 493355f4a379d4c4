import { useEffect } from 'react'
import type { Workspace } from './workspace/makeWorkspace.ts'

/** Saves at once when the window is left, and keeps the place of the caret as it moves. */
export function useSafety(workspace: Workspace): void {
  useEffect(() => {
    const { stories } = workspace
    const leave = () => void stories.leave()
    const moved = () => stories.moved()
    window.addEventListener('blur', leave)
    document.addEventListener('visibilitychange', leave)
    document.addEventListener('selectionchange', moved)
    return () => {
      window.removeEventListener('blur', leave)
      document.removeEventListener('visibilitychange', leave)
      document.removeEventListener('selectionchange', moved)
    }
  }, [workspace])
}
