import { RestoreDialog } from '../backup/RestoreDialog.tsx'
import { SaveTemplateDialog } from '../templates/SaveTemplateDialog.tsx'
import { SettingsArea } from './SettingsArea.tsx'
import { toFailure } from './toFailure.ts'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'
import { WorkCard } from './WorkCard.tsx'

/** What is laid over the whole window when it is asked for, on the first screen too. */
export function Dialogs() {
  const dialog = useWorkspaceState(state => state.dialog)
  if (dialog?.kind === 'settings') return <SettingsArea section={dialog.section} />
  if (dialog?.kind === 'saveTemplate') return <SaveTemplate />
  return dialog ? <Restore /> : null
}

function SaveTemplate() {
  const { templates, openDialog, report } = useWorkspace()
  const headline = useWorkspaceState(state => state.open?.article.slugline || state.open?.headline || '')
  return (
    <SaveTemplateDialog
      proposal={headline}
      onSave={(name, words) => {
        openDialog(null)
        void templates.save(name, words).catch(report)
      }}
      onClose={() => openDialog(null)}
    />
  )
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
