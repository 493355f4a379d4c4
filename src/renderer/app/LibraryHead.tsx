import { LibraryMenu } from '../desk/LibraryMenu.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** The newsroom's name on the desk with the workspace behind it. */
export function LibraryHead() {
  const { libraries, openDialog, report } = useWorkspace()
  const name = useWorkspaceState(state => state.session?.library?.newsroom.name ?? '')
  const folder = useWorkspaceState(state => state.session?.library?.folder ?? '')
  const recent = useWorkspaceState(state => state.recent)
  return (
    <LibraryMenu
      name={name}
      folder={folder}
      recent={recent}
      onOpened={() => void libraries.refresh()}
      onSwitch={to => void libraries.switchTo(to).catch(report)}
      onForget={gone => void libraries.forget(gone)}
      onOther={() => void libraries.open().catch(report)}
      onNew={() => void libraries.found()}
      onShow={() => void libraries.show()}
      onSettings={() => openDialog({ kind: 'settings', section: 'general' })}
    />
  )
}
