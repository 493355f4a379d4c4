import { FresherBar } from '../outside/FresherBar.tsx'
import { HoldBar } from '../outside/HoldBar.tsx'
import { OutsideBar } from '../outside/OutsideBar.tsx'
import { OutsideComparison } from './OutsideComparison.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** What other computers and programs did: who writes to the library, and other versions of the open story. */
export function OutsideNotices() {
  const { outside } = useWorkspace()
  const hold = useWorkspaceState(state => state.session?.library?.hold ?? null)
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const { versions, fresher, comparing } = useWorkspaceState(state => state.outside)
  return (
    <>
      {hold && <HoldBar hold={hold} onWrite={() => void outside.openForWriting()} />}
      {fresher && <FresherBar onShow={() => void outside.showFresher()} />}
      <OutsideBar
        versions={versions}
        readOnly={readOnly}
        onCompare={version => void outside.compare(version)}
        onKeepMine={() => void outside.keepMine()}
        onTake={version => void outside.takeTheirs(version)}
      />
      {comparing && <OutsideComparison comparing={comparing} />}
    </>
  )
}
