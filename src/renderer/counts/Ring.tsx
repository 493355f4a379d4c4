import styles from './Counts.module.css'

const RADIUS = 5.5

/** How much of the target length is written. The numbers beside it say the same. */
export function Ring({ part }: { part: number }) {
  const round = 2 * Math.PI * RADIUS
  return (
    <svg className={styles.ring} width="14" height="14" viewBox="0 0 14 14" aria-hidden>
      <circle cx="7" cy="7" r={RADIUS} />
      <circle cx="7" cy="7" r={RADIUS} strokeDasharray={`${Math.min(1, part) * round} ${round}`} />
    </svg>
  )
}
