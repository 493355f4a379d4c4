import { Search, X } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './SearchBox.module.css'

export type SearchBoxProps = {
  words: string
  stories: number
  shortcut: string
  onWords(words: string): void
  /** Arrow down: on to what was found. */
  onDown(): void
}

export function SearchBox({ words, stories, shortcut, onWords, onDown }: SearchBoxProps) {
  const { t } = useTranslation('desk')
  const input = useRef<HTMLInputElement>(null)
  return (
    <search className={styles.box}>
      <Search size={16} strokeWidth={1.7} aria-hidden />
      <input
        ref={input}
        type="search"
        data-search
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        aria-label={t('search')}
        placeholder={t('searchCount', { count: stories })}
        value={words}
        onChange={event => onWords(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape' && words) {
            // One level back: the words go first, the desk is left on the next Escape.
            event.stopPropagation()
            onWords('')
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          }
        }}
      />
      {words ? (
        <IconButton
          icon={X}
          size="small"
          className={styles.clear}
          label={t('clearSearch')}
          onClick={() => {
            onWords('')
            input.current?.focus()
          }}
        />
      ) : (
        <kbd className={styles.key} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </search>
  )
}
