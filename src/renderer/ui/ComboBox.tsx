import { type KeyboardEvent, useId, useState } from 'react'
import styles from './ComboBox.module.css'
import { Input, type InputProps } from './Input.tsx'

export type ComboBoxProps = Omit<InputProps, 'value' | 'onChange' | 'list'> & {
  value: string
  choices: readonly string[]
  onValue(value: string): void
  /** Enter, or a choice taken from the list. */
  onTake?(value: string): void
}

const MOST = 8

/** A text field that offers what is known; anything else may be typed. */
export function ComboBox({ value, choices, onValue, onTake, onBlur, onKeyDown, ...rest }: ComboBoxProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const words = folded(value.trim())
  const offered = choices.filter(choice => folded(choice).includes(words) && choice !== value).slice(0, MOST)
  const shown = open && offered.length > 0

  function take(choice: string) {
    setOpen(false)
    setAt(-1)
    onValue(choice)
    onTake?.(choice)
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt(Math.max(-1, Math.min(offered.length - 1, at + step)))
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take((shown && offered[at]) || value)
    } else onKeyDown?.(event)
  }

  return (
    <div className={styles.wrap}>
      <Input
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        value={value}
        onChange={event => {
          onValue(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onKeyDown={press}
        onBlur={event => {
          setOpen(false)
          onBlur?.(event)
        }}
        {...rest}
      />
      {shown && (
        <div id={id} role="listbox" aria-label={rest['aria-label']} className={styles.list}>
          {offered.map((choice, index) => (
            <div
              key={choice}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              onPointerMove={() => setAt(index)}
              // Before the field loses focus and the list closes.
              onPointerDown={event => {
                event.preventDefault()
                take(choice)
              }}
            >
              <bdi>{choice}</bdi>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

/** 'new york' finds 'America/New_York'. */
function folded(words: string): string {
  return words.toLocaleLowerCase().replaceAll('_', ' ')
}
