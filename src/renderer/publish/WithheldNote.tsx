import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Withheld } from '../../shared/checks/whyWithheld.ts'
import styles from './PublishPanel.module.css'

/** Why the story cannot be published now, where one would press the button. */
export function WithheldNote({ why, until }: { why: Withheld; until: string | null }) {
  const { t, i18n } = useTranslation('publish')
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className={styles.withheld} role="note">
      <Lock size={15} aria-hidden />
      <p>{t(`withheld.${why}`, { until: until ? time.format(new Date(until)) : '' })}</p>
    </div>
  )
}
