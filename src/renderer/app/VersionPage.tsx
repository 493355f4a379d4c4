import { flushSync } from 'react-dom'
import { VersionPreview } from '../history/VersionPreview.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** The earlier version that is looked at, over the page of the story; nothing while none is. */
export function VersionPage({ focusPage }: { focusPage(): void }) {
  const { history } = useWorkspace()
  const failureWords = useFailureWords()
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const { shown, versions, differences } = useWorkspaceState(state => state.history)
  const version = versions?.find(({ seq }) => seq === shown?.seq)
  if (!shown || !version) return null
  return (
    <VersionPreview
      key={shown.seq}
      version={version}
      article={shown.article}
      trouble={shown.failure && failureWords(shown.failure)}
      present={shown.present}
      differences={differences}
      readOnly={readOnly}
      onDifferences={history.setDifferences}
      onRestore={moment => void history.restore(shown.seq, moment).then(focusPage)}
      onName={name => void history.name(shown.seq, name)}
      onBack={() => {
        flushSync(history.back)
        focusPage()
      }}
    />
  )
}
