import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, CaseSensitive, Regex, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FindQuery } from '../../../shared/find/FindQuery.ts'
import { MOST_MATCHES } from '../../../shared/find/findInBlocks.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Input } from '../../ui/Input.tsx'
import styles from './FindBar.module.css'
import { selectedWords } from './selectedWords.ts'
import { useFind } from './useFind.ts'

export type FindBarProps = {
  editor: Editor
  readOnly: boolean
  /** Whether replacing is asked for too. */
  replacing: boolean
  /** Rises with each asking for the bar, so that it takes the focus again. */
  asked: number
  onClose(): void
}

const OPTIONS = [
  { name: 'matchCase', icon: CaseSensitive, key: 'c' },
  { name: 'wholeWord', icon: WholeWord, key: 'w' },
  { name: 'regex', icon: Regex, key: 'r' },
] as const

/** Looks through the open story and replaces in it; the page stays where it can be written on. */
export function FindBar({ editor, readOnly, replacing, asked, onClose }: FindBarProps) {
  const { t } = useTranslation('editor')
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState<FindQuery>(() => ({
    words: selectedWords(editor.state),
    matchCase: false,
    wholeWord: false,
    regex: false,
  }))
  const [replacement, setReplacement] = useState('')
  const [replaced, setReplaced] = useState<number | null>(null)
  const { matches, current, trouble, step, replaceOne, replaceAll } = useFind(editor, query, replacement)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it takes the focus again
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])

  function change(fields: Partial<FindQuery>) {
    setReplaced(null)
    setQuery({ ...query, ...fields })
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const option = event.altKey
      ? OPTIONS.find(({ key }) => event.code === `Key${key.toUpperCase()}`)
      : undefined
    if (event.key === 'Escape') onClose()
    else if (option) change({ [option.name]: !query[option.name] })
    else if (event.key === 'F3') void step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const words = trouble
    ? t(`find.${trouble}`)
    : replaced !== null
      ? t('find.replaced', { count: replaced })
      : query.words === ''
        ? ''
        : matches.length === 0
          ? t('find.none')
          : t(matches.length < MOST_MATCHES ? 'find.of' : 'find.ofMany', {
              at: current + 1,
              count: matches.length,
            })

  return (
    <search className={styles.bar} aria-label={t('find.name')} onKeyDown={press}>
      <div className={styles.row}>
        <Input
          ref={field}
          aria-label={t('find.words')}
          placeholder={t('find.words')}
          aria-invalid={trouble !== null}
          value={query.words}
          onChange={event => change({ words: event.target.value })}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            void step(event.shiftKey ? -1 : 1)
          }}
        />
        <p role="status" className={styles.count}>
          {words}
        </p>
        {OPTIONS.map(({ name, icon, key }) => (
          <IconButton
            key={name}
            icon={icon}
            label={t(`find.${name}`)}
            shortcut={`Alt+${key.toUpperCase()}`}
            aria-pressed={query[name]}
            onClick={() => change({ [name]: !query[name] })}
          />
        ))}
        <IconButton icon={ArrowUp} label={t('find.previous')} shortcut="⇧⏎" onClick={() => void step(-1)} />
        <IconButton icon={ArrowDown} label={t('find.next')} shortcut="⏎" onClick={() => void step(1)} />
        <IconButton icon={X} label={t('app:close')} shortcut="Esc" onClick={onClose} />
      </div>
      {replacing && !readOnly && (
        <div className={styles.row}>
          <Input
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            value={replacement}
            onChange={event => setReplacement(event.target.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              if (event.ctrlKey || event.metaKey) void replaceAll().then(setReplaced)
              else void replaceOne()
            }}
          />
          <Button aria-disabled={matches.length === 0} onClick={() => void replaceOne()}>
            {t('find.replace')}
          </Button>
          <Button aria-disabled={matches.length === 0} onClick={() => void replaceAll().then(setReplaced)}>
            {t('find.replaceAll')}
          </Button>
        </div>
      )}
    </search>
  )
}
