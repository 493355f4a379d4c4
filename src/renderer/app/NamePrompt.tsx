import { flushSync } from 'react-dom'
import { NamingToast } from '../history/NamingToast.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** The field for the name of the present version, with the word that it is saved already. */
export function NamePrompt({ focusPage }: { focusPage(): void }) {
  const { history } = useWorkspace()
  const naming = useWorkspaceState(state => state.history.naming)
  if (!naming) return null
  return (
    <NamingToast
      savedAt={naming.at}
      name={naming.name}
      onName={name => {
        flushSync(history.leaveNaming)
        focusPage()
        void history.name(naming.seq, name)
      }}
      onLeave={() => {
        // Escape goes back to the page; a click elsewhere has the focus where it went.
        const own = document.activeElement?.closest('form') !== null
        flushSync(history.leaveNaming)
        if (own) focusPage()
      }}
    />
  )
}
