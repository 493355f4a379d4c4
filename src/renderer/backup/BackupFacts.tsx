import { useTranslation } from 'react-i18next'
import type { BackupFound } from '../../shared/backup/BackupContents.ts'
import styles from './RestoreDialog.module.css'

/** What a backup says of itself: whose, from when, how much. */
export function BackupFacts({ found }: { found: BackupFound }) {
  const { t, i18n } = useTranslation('backup')
  const when = new Date(found.madeAt).toLocaleString(i18n.language, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className={styles.facts}>
      <h3 dir="auto">{found.newsroom}</h3>
      <p>{t('restore.made', { when })}</p>
      <p>
        {[
          t('restore.stories', { count: found.stories }),
          t('restore.trashed', { count: found.trashed }),
          t('restore.pictures', { count: found.pictures }),
        ].join(' · ')}
      </p>
    </div>
  )
}
