import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { facetsOf } from '../filters/facetsOf.ts'
import { useFieldWords } from '../filters/useFieldWords.ts'
import { type Completion, completionsFor } from './completionsFor.ts'
import styles from './SearchBox.module.css'
import { SearchHelp } from './SearchHelp.tsx'

export type SearchBoxProps = {
  query: string
  /** All the stories, whose values are offered. */
  rows: readonly StoryRow[]
  shortcut: string
  onQuery(query: string): void
  /** Arrow down: on to what was found. */
  onDown(): void
}

const NOTHING: readonly Completion[] = []

/** The box for the language of searches, which offers what may be written where the caret stands. */
export function SearchBox({ query, rows, shortcut, onQuery, onDown }: SearchBoxProps) {
  const { t } = useTranslation('desk')
  const { valueWords } = useFieldWords()
  const input = useRef<HTMLInputElement>(null)
  const help = useId()
  const [open, setOpen] = useState(false)
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(-1)
  const facets = useMemo(() => (open ? facetsOf(rows) : null), [open, rows])
  const completions = facets ? completionsFor(query, caret, facets, valueWords) : NOTHING
  const isOffering = completions.length > 0

  function write(text: string, place: number) {
    setAt(-1)
    setCaret(place)
    setOpen(true)
    onQuery(text)
  }

  function take(completion: Completion) {
    flushSync(() => write(completion.text, completion.caret))
    input.current?.setSelectionRange(completion.caret, completion.caret)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const active = completions[at]
    if (event.key === 'Escape' && (isOffering || query)) {
      // One level back: the help goes first, then the words; the desk is left on the next Escape.
      event.stopPropagation()
      if (isOffering) setOpen(false)
      else onQuery('')
    } else if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && isOffering)) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (isOffering) setAt(Math.max(-1, Math.min(completions.length - 1, at + step)))
      else onDown()
    } else if ((event.key === 'Enter' || event.key === 'Tab') && active && !event.shiftKey) {
      event.preventDefault()
      take(active)
    }
  }

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
        aria-autocomplete="list"
        aria-controls={isOffering ? help : undefined}
        aria-activedescendant={isOffering && at >= 0 ? `${help}-${at}` : undefined}
        placeholder={t('searchCount', { count: rows.length })}
        value={query}
        onChange={event =>
          write(event.target.value, event.target.selectionStart ?? event.target.value.length)
        }
        onSelect={event => setCaret(event.currentTarget.selectionStart ?? 0)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      {query ? (
        <IconButton
          icon={X}
          size="small"
          className={styles.clear}
          label={t('clearSearch')}
          onClick={() => {
            onQuery('')
            input.current?.focus()
          }}
        />
      ) : (
        <kbd className={styles.key} aria-hidden>
          {shortcut}
        </kbd>
      )}
      {isOffering && (
        <SearchHelp
          id={help}
          completions={completions}
          at={at}
          isFirst={query.trim() === ''}
          onAt={setAt}
          onTake={take}
        />
      )}
    </search>
  )
}
