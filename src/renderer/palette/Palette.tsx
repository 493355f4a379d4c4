import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useModal } from '../ui/useModal.ts'
import styles from './Palette.module.css'
import type { PaletteEntry } from './PaletteEntry.ts'
import { rankEntries } from './rankEntries.ts'

export type PaletteProps = {
  entries: readonly PaletteEntry[]
  /** What the palette is called and asks, when it does not hold everything. */
  name?: string
  placeholder?: string
  /** The palette is gone when this is called. */
  onRun(id: string): void
  onClose(): void
}

/** Everything that can be done, found by a few letters and done by Enter. */
export function Palette({ entries, onRun, onClose, ...words }: PaletteProps) {
  const { t } = useTranslation('palette')
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const name = words.name ?? t('name')
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const offered = rankEntries(entries, typed)
  const active = offered[Math.min(at, offered.length - 1)]

  useModal(dialog)

  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = offered.length - 1
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(last, at + 8),
      PageUp: Math.max(0, at - 8),
    }
    const next = moves[event.key]
    if (next !== undefined) setAt(next)
    else if (event.key === 'Enter' && active?.enabled) onRun(active.id)
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={setDialog}
      className={styles.palette}
      aria-label={name}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={event => event.target === dialog && onClose()}
    >
      <input
        role="combobox"
        aria-label={name}
        aria-expanded={true}
        aria-controls={id}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        className={styles.input}
        placeholder={words.placeholder ?? t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div ref={list} id={id} role="listbox" aria-label={name} className={styles.list}>
        {offered.map(({ id: one, label, group, icon: Icon, key, enabled }, index) => (
          <div
            key={one}
            id={`${id}-${one}`}
            role="option"
            tabIndex={-1}
            aria-selected={one === active?.id}
            aria-disabled={!enabled}
            className={styles.entry}
            onPointerMove={() => setAt(index)}
            onPointerUp={() => enabled && onRun(one)}
          >
            <Icon size={16} strokeWidth={1.6} aria-hidden />
            <bdi className={styles.label}>{label}</bdi>
            <span className={styles.group}>{group}</span>
            {key && <kbd>{key}</kbd>}
          </div>
        ))}
      </div>
      <p role="status" className={offered.length > 0 ? styles.unseen : styles.none}>
        {offered.length > 0 ? t('count', { count: offered.length }) : t('none')}
      </p>
    </dialog>
  )
}
