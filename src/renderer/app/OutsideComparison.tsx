import { useTranslation } from 'react-i18next'
import { CompareView } from '../history/compare/CompareView.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './OutsideComparison.module.css'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'
import type { OutsideState } from './workspace/OutsideState.ts'

/** The page and the other version laid over each other, with the choice between them. */
export function OutsideComparison({ comparing }: { comparing: NonNullable<OutsideState['comparing']> }) {
  const { t } = useTranslation('outside')
  const { outside } = useWorkspace()
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const { version, mine, theirs } = comparing
  const copy = version.source === 'copy'
  return (
    <Dialog
      large
      title={t('compareTitle')}
      closeLabel={t('close')}
      onClose={outside.stopComparing}
      aside={
        !readOnly && (
          <div className={styles.actions}>
            <Button onClick={() => void outside.keepMine()}>{t(copy ? 'putAside' : 'keepMine')}</Button>
            <Button look="primary" onClick={() => void outside.takeTheirs(version)}>
              {t(copy ? 'takeCopy' : 'takeTheirs')}
            </Button>
          </div>
        )
      }
    >
      <div className={styles.versions}>
        <p className={styles.words}>{t('compareWords')}</p>
        <CompareView before={mine} after={theirs.document} language={theirs.language} />
      </div>
    </Dialog>
  )
}
