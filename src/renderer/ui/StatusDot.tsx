import type { Status } from '../../shared/article/Status.ts'
import styles from './StatusDot.module.css'

/** The colour of a status. Its word always stands beside it. */
export function StatusDot({ status }: { status: Status }) {
  return <span className={`${styles.dot} ${styles[status]}`} aria-hidden />
}
