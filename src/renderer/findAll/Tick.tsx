import { Check, Minus } from 'lucide-react'
import styles from './ResultTree.module.css'

/** The box of a line; the line itself says that it is checked. */
export function Tick({ ticks }: { ticks: 'all' | 'some' | 'none' }) {
  return (
    <span data-part="tick" className={styles.tick} data-ticked={ticks}>
      <span>
        {ticks === 'all' && <Check size={12} strokeWidth={3} aria-hidden />}
        {ticks === 'some' && <Minus size={12} strokeWidth={3} aria-hidden />}
      </span>
    </span>
  )
}
