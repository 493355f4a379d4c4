import { useMemo } from 'react'
import type { PageView } from '../editor/PageView.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** How the person wants the page to look. */
export function usePageView(): PageView {
  const zoom = useWorkspaceState(state => state.session?.settings.pageZoom ?? 100)
  const typewriter = useWorkspaceState(state => state.session?.settings.typewriter ?? false)
  const focusOn = useWorkspaceState(state => state.session?.settings.focusOn ?? 'paragraph')
  const focusing = useWorkspaceState(state => state.focusing)
  return useMemo<PageView>(
    () => ({ zoom, typewriter, focus: focusing ? focusOn : null }),
    [zoom, typewriter, focusing, focusOn],
  )
}
