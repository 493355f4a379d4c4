import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Withheld } from '../../shared/checks/whyWithheld.ts'
import { sayMoment } from '../ui/sayMoment.ts'
import styles from './PublishPanel.module.css'

export type WithheldNoteProps = { why: Withheld; until: string | null; zone: string }

/** Why the story cannot be published now, where one would press the button. */
export function WithheldNote({ why, until, zone }: WithheldNoteProps) {
  const { t, i18n } = useTranslation('publish')
  return (
    <div className={styles.withheld} role="note">
      <Lock size={15} aria-hidden />
      <p>{t(`withheld.${why}`, { until: until ? sayMoment(until, zone, i18n.language) : '' })}</p>
    </div>
  )
}
