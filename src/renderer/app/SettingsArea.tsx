import { BackupSection } from '../settings/BackupSection.tsx'
import { GeneralSection } from '../settings/GeneralSection.tsx'
import { SettingsDialog } from '../settings/SettingsDialog.tsx'
import type { SettingsSection } from '../settings/SettingsSection.ts'

import { SpellingSection } from '../settings/spelling/SpellingSection.tsx'
import { TemplatesSection } from '../settings/TemplatesSection.tsx'
import { StyleArea } from './StyleArea.tsx'

import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'
import { WorkCard } from './WorkCard.tsx'

/** The settings with the workspace behind them. */
export function SettingsArea({ section }: { section: SettingsSection }) {
  const { backups, templates, openDialog, setPerson, setSettings, updateNewsroom, report } = useWorkspace()
  const settings = useWorkspaceState(state => state.session?.settings)
  const library = useWorkspaceState(state => state.session?.library ?? null)
  const person = useWorkspaceState(state => state.session?.person ?? null)
  const backup = useWorkspaceState(state => state.backup)
  const work = useWorkspaceState(state =>
    state.works.findLast(({ title }) => title.key === 'backup:work.title'),
  )
  return (
    <SettingsDialog
      section={section}
      onSection={chosen => openDialog({ kind: 'settings', section: chosen })}
      onClose={() => openDialog(null)}
      sections={{
        general: settings && (
          <GeneralSection
            settings={settings}
            person={person}
            onSettings={fields => void setSettings(fields)}
            onPerson={chosen => void setPerson(chosen)}
          />
        ),
        spelling: settings && (
          <SpellingSection
            settings={settings}
            newsroom={
              library && {
                english: library.newsroom.english ?? 'british',
                words: library.newsroom.words ?? [],
                readOnly: library.readOnly,
              }
            }
            onSettings={fields => void setSettings(fields)}
            onEnglish={english => void updateNewsroom({ english })}
            onNewsroomWords={words => void updateNewsroom({ words: [...words] })}
          />
        ),
        style: library && <StyleArea />,
        templates: library && (
          <TemplatesSection
            newsroom={library.newsroom}
            readOnly={library.readOnly}
            onChange={(id, fields) => void templates.change(id, fields)}
            onRemove={templates.remove}
          />
        ),
        backup: backup && (
          <BackupSection
            state={backup}
            card={work && <WorkCard work={work} />}
            isRunning={work !== undefined && work.result === null}
            onPlan={plan => void backups.change(plan)}
            onChooseFolder={() => void backups.chooseFolder().catch(report)}
            onBackUp={() => void backups.backUp()}
            onShow={() => void backups.show()}
            onRestore={() => openDialog({ kind: 'restore' })}
          />
        ),
      }}
    />
  )
}
