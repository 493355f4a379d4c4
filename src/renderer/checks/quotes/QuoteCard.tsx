import { CircleAlert, CircleCheck, CircleDashed, CircleHelp, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LedgerEntry, Settlement } from '../../../shared/ledger/LedgerEntry.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Input } from '../../ui/Input.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import styles from './QuoteCard.module.css'

export type QuoteCardProps = {
  entry: LedgerEntry
  speakers: readonly string[]
  readOnly: boolean
  onShow(): void
  onSettle(fields: Partial<Settlement>): void
  /** On to the next card. */
  onNext(): void
}

const STATES = {
  unattributed: CircleAlert,
  proposed: CircleHelp,
  changed: TriangleAlert,
  confirmed: CircleDashed,
  checked: CircleCheck,
} as const

/** One quotation: its words, who said them and where, and whether somebody checked. */
export function QuoteCard({ entry, speakers, readOnly, onShow, onSettle, onNext }: QuoteCardProps) {
  const { t } = useTranslation('quotes')
  const { quotation, checked, dismissed } = entry
  const words = short(quotation.words)
  const [speaker, setSpeaker] = useState(entry.speaker)
  const [source, setSource] = useState(entry.source)
  useEffect(() => setSpeaker(entry.speaker), [entry.speaker])
  useEffect(() => setSource(entry.source), [entry.source])

  const settle = (fields: Partial<Settlement> = {}) =>
    onSettle({ speaker: speaker.trim(), source: source.trim(), ...fields })
  /** What was typed is kept when the field is left. */
  const keep = () => {
    if (speaker.trim() !== entry.speaker || source.trim() !== entry.source) settle()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    settle({ checked: true })
    onNext()
  }

  const button = (
    <button type="button" className={styles.words} dir="auto" title={t('goTo')} onClick={onShow}>
      {quotation.words}
    </button>
  )
  if (dismissed)
    return (
      <li className={`${styles.card} ${styles.dismissed}`}>
        {button}
        <div className={styles.line}>
          <span className={styles.quiet}>{t('dismissed')}</span>
          <LinkButton
            disabled={readOnly}
            aria-label={t('takeBackOf', { words })}
            onClick={() => onSettle({ dismissed: false })}
          >
            {t('takeBack')}
          </LinkButton>
        </div>
      </li>
    )

  const state = stateOf(entry)
  const Icon = STATES[state]
  return (
    <li className={styles.card} onKeyDownCapture={press}>
      {button}
      <div className={styles.fields}>
        <div data-speaker>
          <ComboBox
            aria-label={t('speakerOf', { words })}
            placeholder={t('nobody')}
            dir="auto"
            value={speaker}
            choices={speakers}
            disabled={readOnly}
            onValue={setSpeaker}
            onTake={name => {
              settle({ speaker: name.trim() })
              onNext()
            }}
            onBlur={keep}
          />
        </div>
        <Input
          aria-label={t('sourceOf', { words })}
          placeholder={t('source')}
          dir="auto"
          value={source}
          disabled={readOnly}
          onChange={event => setSource(event.target.value)}
          onBlur={keep}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
              return
            settle()
            onNext()
          }}
        />
      </div>
      <div className={styles.line}>
        <span className={`${styles.state} ${styles[state]}`}>
          <Icon size={14} aria-hidden />
          {t(state)}
        </span>
        {!entry.confirmed && (
          <LinkButton
            disabled={readOnly}
            aria-label={t('dismissOf', { words })}
            onClick={() => settle({ dismissed: true })}
          >
            {t('dismiss')}
          </LinkButton>
        )}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={checked}
            disabled={readOnly}
            aria-label={t('checkedOf', { words })}
            onChange={event => settle({ checked: event.target.checked })}
          />
          {t('checked')}
        </label>
      </div>
    </li>
  )
}

function stateOf({ speaker, changed, checked, confirmed }: LedgerEntry): keyof typeof STATES {
  if (speaker.trim() === '') return 'unattributed'
  if (changed) return 'changed'
  if (checked) return 'checked'
  return confirmed ? 'confirmed' : 'proposed'
}

const LONGEST = 60

/** Enough words to know a quotation by in the name of a control. */
function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : words
}
