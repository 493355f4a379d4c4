import { flushSync } from 'react-dom'
import { NamingToast } from '../history/NamingToast.tsx'
import { appKey } from './appKey.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** The field for the name of the present version, with the word that it is saved already. */
export function NamePrompt({ focusPage }: { focusPage(): void }) {
  const { history } = useWorkspace()
  const naming = useWorkspaceState(state => state.history.naming)
  if (!naming) return null
  /** The caret goes back to where it was; on the page to its own place. */
  function leave(from: Element | null) {
    flushSync(history.leaveNaming)
    if (from?.closest('[data-area="page"]')) focusPage()
    else if (from instanceof HTMLElement) from.focus()
  }
  return (
    <NamingToast
      savedAt={naming.at}
      name={naming.name}
      asked={naming.asked}
      shortcut={appKey('app.saveNow')}
      onAsk={() => void history.saveAndName(true)}
      onName={(name, from) => {
        leave(from)
        void history.name(naming.seq, name)
      }}
      onLeave={leave}
    />
  )
}
