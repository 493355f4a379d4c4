import { ChevronDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './Select.module.css'

export type SelectProps = ComponentProps<'select'> & { dot?: ReactNode }

/** The platform's own list: it needs no injected styles, and every screen reader knows it. */
export function Select({ dot, children, ...rest }: SelectProps) {
  return (
    <span className={styles.wrap}>
      {dot && <span className={styles.dot}>{dot}</span>}
      <select className={[styles.select, dot && styles.withDot].filter(Boolean).join(' ')} {...rest}>
        {children}
      </select>
      <ChevronDown size={15} className={styles.arrow} aria-hidden />
    </span>
  )
}
