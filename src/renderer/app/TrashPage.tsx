import { CircleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditorPorts } from '../editor/EditorPorts.ts'
import { StoryEditor } from '../editor/StoryEditor.tsx'
import { TrashBar } from '../trash/TrashBar.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { usePageView } from './usePageView.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const nothing = () => undefined

/** A story of the trash on the page: to be read, taken back, or deleted for ever. */
export function TrashPage() {
  const { t } = useTranslation('trash')
  const failureWords = useFailureWords()
  const { trash, askFor, addMedia, openLink, pastePlain, tell, report, setFocusing } = useWorkspace()
  const peek = useWorkspaceState(state => state.peek)
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const view = usePageView()
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
  if (!peek) return null
  const { story, article, failure } = peek
  return (
    <>
      <TrashBar
        story={story}
        readOnly={readOnly}
        onRestore={() => void trash.restore([story.id])}
        onDelete={() => askFor({ kind: 'delete', ids: [story.id] })}
      />
      {article ? (
        <StoryEditor
          key={story.id}
          article={article}
          caret={0}
          readOnly
          view={view}
          ports={ports}
          onEdit={nothing}
          onHandle={nothing}
        />
      ) : (
        <EmptyState
          icon={CircleAlert}
          title={t('failedTitle')}
          words={failure ? failureWords(failure) : t('damaged')}
        />
      )}
    </>
  )
}
