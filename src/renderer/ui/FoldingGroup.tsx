import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import styles from './FoldingGroup.module.css'
import panel from './Panel.module.css'

export type FoldingGroupProps = {
  title: string
  /** What it holds, in a word or two: seen while it is closed too. */
  aside?: ReactNode
  children: ReactNode
}

/** Which groups stand open, by title: another story shows the same ones. */
const opened = new Set<string>()

/** A titled part of a panel that is closed until somebody needs it. */
export function FoldingGroup({ title, aside, children }: FoldingGroupProps) {
  const [isOpen, setOpen] = useState(opened.has(title))
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={event => {
        const { open } = event.currentTarget
        if (open) opened.add(title)
        else opened.delete(title)
        setOpen(open)
      }}
    >
      <summary className={styles.summary}>
        <ChevronRight size={14} strokeWidth={1.9} className={styles.arrow} aria-hidden />
        <h2 className={panel.title}>{title}</h2>
        <span className={styles.aside}>{aside}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
