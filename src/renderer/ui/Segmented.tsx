import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './Segmented.module.css'

export type SegmentedProps<Value extends string> = {
  label: string
  value: Value
  choices: readonly { value: Value; label: ReactNode }[]
  large?: boolean
  onValue(value: NoInfer<Value>): void
}

/** One of a few, all in sight. */
export function Segmented<Value extends string>({
  label,
  value,
  choices,
  large = false,
  onValue,
}: SegmentedProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      className={[styles.group, large && styles.large].filter(Boolean).join(' ')}
      aria-label={label}
      value={value}
      onValueChange={next => {
        const chosen = choices.find(choice => choice.value === next)
        if (chosen) onValue(chosen.value)
      }}
    >
      {choices.map(choice => (
        <ToggleGroup.Item key={choice.value} value={choice.value} className={styles.item}>
          {choice.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
