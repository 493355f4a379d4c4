import { useTranslation } from 'react-i18next'
import { useWorkspaceState } from './useWorkspaceState.ts'
import { WorkCard } from './WorkCard.tsx'
import styles from './WorkCards.module.css'

/** The cards of all long work, the newest at the foot. */
export function WorkCards() {
  const { t } = useTranslation('work')
  const works = useWorkspaceState(state => state.works)
  if (works.length === 0) return null
  return (
    <aside aria-label={t('area')} className={styles.cards}>
      {works.map(work => (
        <WorkCard key={work.id} work={work} />
      ))}
    </aside>
  )
}
