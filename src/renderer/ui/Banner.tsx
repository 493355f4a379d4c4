import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'

export type BannerProps = { tone: 'notice' | 'alert'; children: ReactNode; actions?: ReactNode }

/** One line across the page that stays until it is dealt with. */
export function Banner({ tone, children, actions }: BannerProps) {
  const Icon = tone === 'alert' ? CircleAlert : TriangleAlert
  return (
    <div
      role={tone === 'alert' ? 'alert' : 'status'}
      className={[styles.banner, tone === 'alert' && styles.alert].filter(Boolean).join(' ')}
    >
      <Icon size={16} strokeWidth={1.8} aria-hidden />
      <div className={styles.words}>{children}</div>
      {actions}
    </div>
  )
}
