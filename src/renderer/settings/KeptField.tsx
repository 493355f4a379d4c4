import { useState } from 'react'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'

export type KeptFieldProps = {
  label: string
  value: string
  /** Digits only; may be empty, which words may not. */
  numeric?: boolean
  disabled: boolean
  onKeep(value: string): void
}

/** A field whose value is kept when it is left or Enter is pressed, not with every letter. */
export function KeptField({ label, value, numeric = false, disabled, onKeep }: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)

  function keep() {
    const next = (typed ?? value).trim()
    setTyped(null)
    if (next !== value && (numeric || next !== '')) onKeep(next)
  }

  return (
    <Field label={label}>
      {control => (
        <Input
          {...control}
          {...(numeric && { inputMode: 'numeric' as const })}
          maxLength={numeric ? 7 : 80}
          value={typed ?? value}
          disabled={disabled}
          onChange={event => setTyped(numeric ? event.target.value.replace(/\D/g, '') : event.target.value)}
          onBlur={keep}
          onKeyDown={event => {
            if (event.key === 'Enter') keep()
          }}
        />
      )}
    </Field>
  )
}
