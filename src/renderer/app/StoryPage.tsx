import { useCallback, useMemo } from 'react'
import type { EditorPorts } from '../editor/EditorPorts.ts'
import { StoryEditor } from '../editor/StoryEditor.tsx'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { usePageView } from './usePageView.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** The open story on its page, held by the workspace while it is there. */
export function StoryPage({ onHandle }: { onHandle(handle: StoryHandle | null): void }) {
  const { stories, addMedia, openLink, pastePlain, tell, report, setFocusing } = useWorkspace()
  const open = useWorkspaceState(state => state.open)
  const smartPunctuation = useWorkspaceState(state => state.session?.settings.smartPunctuation ?? true)
  const view = usePageView()
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const hold = useCallback(
    (handle: StoryHandle | null) => {
      stories.hold(handle)
      onHandle(handle)
      // A page that comes by itself (start, undo) takes the focus only when nothing else has it.
      if (document.activeElement === document.body) handle?.focus('caret')
    },
    [stories, onHandle],
  )
  const ports = useMemo<EditorPorts>(
    () => ({
      addMedia,
      openLink: address => void openLink(address).catch(report),
      notify: message => tell(message),
      leaveFocus: () => setFocusing(false),
      pastePlain: () => void pastePlain().catch(report),
    }),
    [addMedia, openLink, pastePlain, report, tell, setFocusing],
  )
  if (!open) return null
  return (
    <StoryEditor
      article={open.article}
      caret={open.caret}
      readOnly={readOnly}
      smartPunctuation={smartPunctuation}
      view={view}
      onEdit={stories.saver.edited}
      onHandle={hold}
      ports={ports}
    />
  )
}
