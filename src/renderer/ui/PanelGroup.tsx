import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

export type PanelGroupProps = { title: string; children: ReactNode }

/** One titled part of a panel. */
export function PanelGroup({ title, children }: PanelGroupProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
