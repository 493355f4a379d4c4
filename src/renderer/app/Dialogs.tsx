import { RestoreDialog } from '../backup/RestoreDialog.tsx'
import { SettingsArea } from './SettingsArea.tsx'
import { toFailure } from './toFailure.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'
import { WorkCard } from './WorkCard.tsx'

/** What is laid over the whole window when it is asked for, on the first screen too. */
export function Dialogs() {
  const dialog = useWorkspaceState(state => state.dialog)
  if (dialog?.kind === 'settings') return <SettingsArea section={dialog.section} />
  return dialog ? <Restore /> : null
}

const OURS = new Set(['backup:restore.checking', 'backup:restore.restoring'])

function Restore() {
  const { backups, libraries, openDialog } = useWorkspace()
  const person = useWorkspaceState(state => state.session?.person ?? null)
  const work = useWorkspaceState(state => state.works.find(({ title }) => OURS.has(title.key)))
  return (
    <RestoreDialog
      person={person}
      card={work && <WorkCard work={work} />}
      onChooseFile={backups.chooseFile}
      onLook={backups.look}
      onChooseFolder={libraries.chooseFolder}
      onRestore={backups.restore}
      onClose={() => {
        if (!work) openDialog(null)
      }}
      toTrouble={toFailure}
    />
  )
}
