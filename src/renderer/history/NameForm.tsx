import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Input } from '../ui/Input.tsx'
import styles from './NameForm.module.css'

export type NameFormProps = {
  /** The name it has; '' for none. */
  name: string
  /** Whether it takes the caret. */
  taking?: boolean
  onFocus?: (() => void) | undefined
  /** Enter. `from` is where the caret was before. */
  onName(name: string, from: Element | null): void
  /** Escape, with where the caret was before; null when the focus went elsewhere by itself. */
  onLeave(from: Element | null): void
}

const LONGEST = 120

/** One small field for the name of a version, which takes the caret at once or when asked. */
export function NameForm({ name, taking = true, onFocus, onName, onLeave }: NameFormProps) {
  const { t } = useTranslation('history')
  const [words, setWords] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    if (taking) field.current?.select()
  }, [taking])
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        onName(words, from.current)
      }}
    >
      <Input
        ref={field}
        aria-label={t('nameThis')}
        placeholder={t('nameThis')}
        className={styles.field}
        value={words}
        maxLength={LONGEST}
        onChange={event => setWords(event.target.value)}
        onFocus={event => {
          from.current = event.relatedTarget
          onFocus?.()
        }}
        onBlur={() => onLeave(null)}
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onLeave(from.current)
        }}
      />
    </form>
  )
}
