import { useTranslation } from 'react-i18next'
import styles from './NeededMark.module.css'

/** Stands beside the label of what a story of its kind must have and does not have yet. */
export function NeededMark() {
  const { t } = useTranslation('templates')
  return <span className={styles.mark}>{t('needed')}</span>
}
