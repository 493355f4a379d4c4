import { X } from 'lucide-react'
import { useState } from 'react'
import styles from './ChipsField.module.css'
import { ComboBox } from './ComboBox.tsx'
import { Field } from './Field.tsx'
import { IconButton } from './IconButton.tsx'

export type ChipsFieldProps = {
  label: string
  placeholder: string
  hint?: string
  needed?: boolean
  values: readonly string[]
  choices: readonly string[]
  disabled?: boolean
  removeLabel(value: string): string
  onValues(values: readonly string[]): void
}

/** Several short values: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function ChipsField({
  label,
  hint,
  needed = false,
  values,
  choices,
  onValues,
  ...words
}: ChipsFieldProps) {
  const [typed, setTyped] = useState('')

  function add(text: string) {
    const fresh = text
      .split(/[,،]/)
      .map(value => value.trim())
      .filter((value, index, all) => value && all.indexOf(value) === index && !values.includes(value))
    setTyped('')
    if (fresh.length > 0) onValues([...values, ...fresh])
  }

  return (
    <Field label={label} hint={hint} needed={needed}>
      {control => (
        <div>
          {values.length > 0 && (
            <ul className={styles.chips} aria-label={label}>
              {values.map(value => (
                <li key={value} className={styles.chip}>
                  <bdi>{value}</bdi>
                  <IconButton
                    icon={X}
                    size="small"
                    disabled={words.disabled}
                    label={words.removeLabel(value)}
                    onClick={() => onValues(values.filter(other => other !== value))}
                  />
                </li>
              ))}
            </ul>
          )}
          <ComboBox
            {...control}
            aria-label={label}
            value={typed}
            disabled={words.disabled}
            placeholder={words.placeholder}
            choices={choices.filter(choice => !values.includes(choice))}
            onValue={text => (/[,،]/.test(text) ? add(text) : setTyped(text))}
            onTake={add}
            onBlur={() => add(typed)}
            onKeyDown={event => {
              if (event.key === 'Backspace' && typed === '' && values.length > 0)
                onValues(values.slice(0, -1))
            }}
          />
        </div>
      )}
    </Field>
  )
}
