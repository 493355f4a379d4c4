import { Tooltip } from 'radix-ui'
import { useStore } from 'zustand'
import { FirstRun } from '../firstRun/FirstRun.tsx'
import { Dialogs } from './Dialogs.tsx'
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
  const founding = useStore(workspace.store, state => state.founding)
  const recent = useStore(workspace.store, state => state.recent)
  const { libraries } = workspace
  useTheme(session?.settings.theme ?? 'system')
  return (
    <WorkspaceContext value={workspace}>
      <Tooltip.Provider delayDuration={TIP_AFTER_MS}>
        {!session ? (
          <Starting failure={failure} onRetry={workspace.start} />
        ) : session.library && !founding ? (
          <Workbench key={session.library.folder} />
        ) : (
          <FirstRun
            person={session.person}
            defaultFolder={session.defaultFolder}
            trouble={session.trouble}
            recent={recent.filter(({ folder }) => folder !== session.library?.folder)}
            back={session.library && { name: session.library.newsroom.name, go: libraries.stopFounding }}
            onChooseFolder={libraries.chooseFolder}
            onCreate={libraries.create}
            onOpenExisting={libraries.open}
            onOpenRecent={libraries.switchTo}
            onForget={libraries.forget}
            onRestore={() => workspace.openDialog({ kind: 'restore' })}
            toTrouble={toFailure}
          />
        )}
        {session && <Dialogs />}
      </Tooltip.Provider>
    </WorkspaceContext>
  )
}
