import { CircleAlert, TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { NeededMark } from './NeededMark.tsx'

type FieldControl = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }

export type FieldProps = {
  label: string
  /** A story of its kind must have it, and it is blank. */
  needed?: boolean
  /** Stands at the end of the label's line. */
  aside?: ReactNode
  hint?: ReactNode
  warning?: string | null | undefined
  error?: string | null | undefined
  children: (control: FieldControl) => ReactNode
}

/** A control with its label, and what is to be known about it said where it is. */
export function Field({ label, needed = false, aside, hint, warning, error, children }: FieldProps) {
  const id = useId()
  const about = error || warning || hint ? `${id}-about` : undefined
  return (
    <div className={styles.field}>
      <div className={styles.label}>
        <span className={styles.name}>
          <label htmlFor={id}>{label}</label>
          {needed && <NeededMark />}
        </span>
        {aside}
      </div>
      {children({ id, 'aria-describedby': about, 'aria-invalid': Boolean(error) })}
      <div id={about} aria-live="polite">
        {error ? (
          <p className={styles.error}>
            <CircleAlert size={13} aria-hidden />
            {error}
          </p>
        ) : warning ? (
          <p className={styles.warning}>
            <TriangleAlert size={13} aria-hidden />
            {warning}
          </p>
        ) : hint ? (
          <p className={styles.hint}>{hint}</p>
        ) : null}
      </div>
    </div>
  )
}
