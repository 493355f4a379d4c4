import { useTranslation } from 'react-i18next'
import type { RecentLibrary } from '../../shared/RecentLibrary.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import styles from './FirstRun.module.css'

export type RecentLibrariesProps = {
  recent: readonly RecentLibrary[]
  onOpen(folder: string): void
  onForget(folder: string): void
}

/** Libraries opened here before; one that is gone can only be taken off the list. */
export function RecentLibraries({ recent, onOpen, onForget }: RecentLibrariesProps) {
  const { t } = useTranslation('firstRun')
  return (
    <section className={styles.group} aria-label={t('recent')}>
      <h2>{t('recent')}</h2>
      <ul className={styles.recent}>
        {recent.map(({ folder, name, there }) => (
          <li key={folder}>
            {there ? (
              <button type="button" className={styles.library} onClick={() => onOpen(folder)}>
                <span>
                  <bdi>{name || t('libraries:unnamed')}</bdi>
                </span>
                <span>
                  <bdi dir="ltr">{folder}</bdi>
                </span>
              </button>
            ) : (
              <>
                <span className={`${styles.library} ${styles.gone}`}>
                  <span>
                    <bdi>{name || t('libraries:unnamed')}</bdi>
                  </span>
                  <span>{t('libraries:gone')}</span>
                </span>
                <LinkButton onClick={() => onForget(folder)}>{t('libraries:forget')}</LinkButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
