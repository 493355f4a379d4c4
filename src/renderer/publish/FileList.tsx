import { useTranslation } from 'react-i18next'
import type { PlannedFile } from '../../shared/bridge/PlannedFile.ts'
import styles from './FileList.module.css'

/** The files of a publication and what happens to each. */
export function FileList({ files }: { files: readonly PlannedFile[] }) {
  const { t } = useTranslation('publish')
  return (
    <ul className={styles.files} aria-label={t('files')}>
      {files.map(file => (
        <li key={file.path} className={styles.file}>
          <bdi className={styles.path}>{file.path}</bdi>
          <span className={[styles.state, styles[file.state]].filter(Boolean).join(' ')}>
            {t(`state.${file.state}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
