import { type ReactNode, useId } from 'react'
import styles from './Segmented.module.css'

export type SegmentedProps<Value extends string> = {
  label: string
  value: Value
  choices: readonly { value: Value; label: ReactNode }[]
  large?: boolean
  onValue(value: NoInfer<Value>): void
}

/** One of a few, all in sight: the platform's own radio buttons in another dress. */
export function Segmented<Value extends string>({
  label,
  value,
  choices,
  large = false,
  onValue,
}: SegmentedProps<Value>) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={[styles.group, large && styles.large].filter(Boolean).join(' ')}
    >
      {choices.map(choice => (
        <label key={choice.value} className={styles.item}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onValue(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  )
}
