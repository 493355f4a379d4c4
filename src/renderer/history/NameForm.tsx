import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Input } from '../ui/Input.tsx'
import styles from './NameForm.module.css'

export type NameFormProps = {
  /** The name it has; '' for none. */
  name: string
  /** Enter. */
  onName(name: string): void
  /** Escape, or the focus went elsewhere. */
  onLeave(): void
}

const LONGEST = 120

/** One small field for the name of a version, ready to write in. */
export function NameForm({ name, onName, onLeave }: NameFormProps) {
  const { t } = useTranslation('history')
  const [words, setWords] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        onName(words)
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
        onBlur={onLeave}
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onLeave()
        }}
      />
    </form>
  )
}
