import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export type EmptyStateProps = { icon: LucideIcon; title: string; words?: string; children?: ReactNode }

/** What stands where nothing is yet, and what to do about it. */
export function EmptyState({ icon: Icon, title, words, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon size={26} strokeWidth={1.4} aria-hidden />
      <p className={styles.title}>{title}</p>
      {words && <p className={styles.words}>{words}</p>}
      {children}
    </div>
  )
}
