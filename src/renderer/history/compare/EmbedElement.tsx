import { ChangedLine } from './ChangedLine.tsx'
import styles from './CompareView.module.css'
import type { ElementProps } from './ELEMENTS.tsx'

/** The card of something elsewhere: its title and address, never loaded. */
export function EmbedElement({ attrs, was, change, label }: ElementProps) {
  return (
    <div className={`embed ${styles.embed}`} data-change={change}>
      {label}
      <span dir="auto">
        <ChangedLine was={String(was.title ?? '')} is={String(attrs.title ?? '')} />
      </span>
      <span className={styles.detail}>
        <ChangedLine was={String(was.url ?? '')} is={String(attrs.url ?? '')} />
      </span>
    </div>
  )
}
