import { useMemo } from 'react'
import type { StoryHandle } from '../../editor/StoryHandle.ts'
import { type FindingActs, FindingMenu } from '../../findings/FindingMenu.tsx'
import { useWorkspace } from '../useWorkspace.ts'
import { useWorkspaceState } from '../useWorkspaceState.ts'

/** The menu of findings of the open page, with what the workspace does for it. */
export function FindingsMenu({ handle }: { handle: StoryHandle | null }) {
  const { words } = useWorkspace()
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? true)
  const acts = useMemo<FindingActs>(() => words, [words])
  return (
    handle && !readOnly && <FindingMenu key={handle.editor.instanceId} editor={handle.editor} acts={acts} />
  )
}
