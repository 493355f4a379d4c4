import { CircleCheck, MessageSquareQuote } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Where } from '../../../shared/checks/Finding.ts'
import { type LedgerEntry, openQuestion, type Settlement } from '../../../shared/ledger/LedgerEntry.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Field } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import type { QuotationRule } from '../ChecksPanel.tsx'
import { QuoteCard } from './QuoteCard.tsx'
import styles from './QuoteList.module.css'
import { withKeys } from './withKeys.ts'

export type QuoteListProps = {
  entries: readonly LedgerEntry[]
  rule: QuotationRule
  readOnly: boolean
  onShow(where: Where): void
  onSettle(entry: LedgerEntry, fields: Partial<Settlement>): void
  onRule(rule: QuotationRule): void
}

const RULES = ['blocks', 'warns', 'off'] as const
const AT_ONCE = 40

/** The ledger: every quotation of the story, the open ones by themselves. */
export function QuoteList({ entries, rule, readOnly, onShow, onSettle, onRule }: QuoteListProps) {
  const { t } = useTranslation('quotes')
  const list = useRef<HTMLUListElement>(null)
  const keyed = withKeys(entries)
  const openKeys = keyed.filter(({ entry }) => openQuestion(entry) !== null).map(({ key }) => key)
  const [filter, setFilter] = useState<'open' | 'all'>(openKeys.length > 0 ? 'open' : 'all')
  // What was open stays in the list while it is worked through: nothing moves away under the hand.
  const [held, setHeld] = useState<ReadonlySet<string>>(() => new Set(openKeys))
  const [most, setMost] = useState(AT_ONCE)
  const speakers = [...new Set(entries.map(({ speaker }) => speaker).filter(Boolean))]
  const isOpen = new Set(openKeys)
  const shown = keyed.filter(({ key }) => filter === 'all' || isOpen.has(key) || held.has(key))

  function goOn(from: number) {
    const fields = list.current?.querySelectorAll<HTMLElement>('[data-speaker] input')
    const next = fields?.[from + 1]
    next?.focus()
    if (next instanceof HTMLInputElement) next.select()
  }

  if (entries.length === 0)
    return <EmptyState icon={MessageSquareQuote} title={t('noneTitle')} words={t('noneWords')} />
  return (
    <>
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {t('openCount', { count: openKeys.length, total: entries.length })}
        </p>
        <Segmented
          label={t('filter')}
          value={filter}
          onValue={chosen => {
            setHeld(new Set(openKeys))
            setFilter(chosen)
          }}
          choices={[
            { value: 'open', label: t('open') },
            { value: 'all', label: t('all') },
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          icon={CircleCheck}
          title={t('settledTitle')}
          words={t('settledWords', { count: entries.length })}
        />
      ) : (
        <ul ref={list} className={styles.list} aria-label={t('title')}>
          {shown.slice(0, most).map(({ key, entry }, index) => (
            <QuoteCard
              key={key}
              entry={entry}
              speakers={speakers}
              readOnly={readOnly}
              onShow={() => onShow({ kind: 'quotation', from: entry.quotation.from, to: entry.quotation.to })}
              onSettle={fields => onSettle(entry, fields)}
              onNext={() => goOn(index)}
            />
          ))}
        </ul>
      )}
      {shown.length > most && (
        <div className={styles.more}>
          <Button wide onClick={() => setMost(most + AT_ONCE)}>
            {t('more', { count: Math.min(AT_ONCE, shown.length - most) })}
          </Button>
        </div>
      )}
      <div className={styles.foot}>
        {!readOnly && <p className={styles.keys}>{t('keys')}</p>}
        <Field label={t('rule')}>
          {control => (
            <Select
              {...control}
              value={rule}
              disabled={readOnly}
              onChange={event => {
                const chosen = RULES.find(one => one === event.target.value)
                if (chosen) onRule(chosen)
              }}
            >
              {RULES.map(one => (
                <option key={one} value={one}>
                  {t(`rules.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </>
  )
}
