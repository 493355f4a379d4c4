import { Tooltip } from 'radix-ui'
import { useStore } from 'zustand'
import { FirstRun } from '../firstRun/FirstRun.tsx'
import { Starting } from './Starting.tsx'
import { toFailure } from './toFailure.ts'
import { useTheme } from './useTheme.ts'
import { Workbench } from './Workbench.tsx'
import { WorkspaceContext } from './WorkspaceContext.ts'
import type { Workspace } from './workspace/makeWorkspace.ts'

const TIP_AFTER_MS = 500

export function App({ workspace }: { workspace: Workspace }) {
  const session = useStore(workspace.store, state => state.session)
  const failure = useStore(workspace.store, state => state.startFailure)
  useTheme(session?.settings.theme ?? 'system')
  return (
    <WorkspaceContext value={workspace}>
      <Tooltip.Provider delayDuration={TIP_AFTER_MS}>
        {!session ? (
          <Starting failure={failure} onRetry={workspace.start} />
        ) : session.library ? (
          <Workbench key={session.library.folder} />
        ) : (
          <FirstRun
            person={session.person}
            defaultFolder={session.defaultFolder}
            trouble={session.trouble}
            onChooseFolder={workspace.chooseLibraryFolder}
            onCreate={workspace.createLibrary}
            onOpenExisting={workspace.openLibrary}
            toTrouble={toFailure}
          />
        )}
      </Tooltip.Provider>
    </WorkspaceContext>
  )
}
