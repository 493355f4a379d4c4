import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './Trash.module.css'

export type DeleteDialogProps = {
  count: number
  /** Of the one story, when it is one. */
  headline: string
  onDelete(): void
  onClose(): void
}

/** The only question of its kind: what is deleted here cannot be taken back. */
export function DeleteDialog({ count, headline, onDelete, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('trash')
  return (
    <Dialog title={t('ask.title', { count })} closeLabel={t('app:close')} onClose={onClose}>
      <div className={styles.question}>
        <p>{t('ask.words', { count, headline })}</p>
        <p className={styles.quiet}>{t('ask.backup')}</p>
        <div className={styles.foot}>
          <Button onClick={onClose}>{t('ask.cancel')}</Button>
          <Button look="danger" onClick={onDelete}>
            {t('ask.delete', { count })}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
