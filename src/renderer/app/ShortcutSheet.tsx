import { useTranslation } from 'react-i18next'
import { COMMAND_GROUPS } from '../commands/Command.ts'
import { showKey } from '../commands/showKey.ts'
import { EDITOR_COMMANDS } from '../editor/editorCommands.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { appCommands } from './appCommands.ts'
import styles from './ShortcutSheet.module.css'

/** Every key of every command, by group. */
export function ShortcutSheet({ onClose }: { onClose(): void }) {
  const { t } = useTranslation()
  const commands = [...appCommands, ...Object.values(EDITOR_COMMANDS)].filter(
    command => command.keys.length > 0,
  )
  return (
    <Dialog reading title={t('shortcuts.title')} closeLabel={t('close')} onClose={onClose}>
      <div className={styles.sheet}>
        {COMMAND_GROUPS.map(group => ({
          group,
          members: commands.filter(command => command.group === group),
        }))
          .filter(({ members }) => members.length > 0)
          .map(({ group, members }) => (
            <section key={group} className={styles.group} aria-label={t(`groups.${group}`)}>
              <h3>{t(`groups.${group}`)}</h3>
              <dl>
                {members.map(({ id, label, keys }) => (
                  <div key={id} className={styles.row}>
                    <dt>{t(label)}</dt>
                    <dd>
                      <kbd>{showKey(keys[0] ?? '')}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  )
}
