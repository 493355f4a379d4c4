import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import { queryDay } from '../../../shared/search/queryDay.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Input } from '../../ui/Input.tsx'
import styles from './DateRangeDialog.module.css'
import { setDates } from './setDates.ts'

export type DateRangeDialogProps = { query: string; onQuery(query: string): void; onClose(): void }

/** Two days, both of which count; either may be left open. */
export function DateRangeDialog({ query, onQuery, onClose }: DateRangeDialogProps) {
  const { t } = useTranslation('filters')
  const [from, setFrom] = useState(() => writtenDay(query, 'after', 0))
  const [to, setTo] = useState(() => writtenDay(query, 'before', -1))
  const wrong = from !== '' && to !== '' && to < from
  return (
    <Dialog title={t('rangeTitle')} closeLabel={t('app:close')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          if (wrong) return
          onQuery(setDates(query, from, to && shifted(to, 1)))
          onClose()
        }}
      >
        <Field label={t('from')}>
          {control => (
            <Input {...control} type="date" value={from} onChange={event => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label={t('to')} error={wrong ? t('wrongRange') : null}>
          {control => (
            <Input {...control} type="date" value={to} onChange={event => setTo(event.target.value)} />
          )}
        </Field>
        <Button look="primary" type="submit" disabled={wrong}>
          {t('apply')}
        </Button>
      </form>
    </Dialog>
  )
}

/** A day of the query as a date field writes it, some days later; '' when there is none. */
function writtenDay(query: string, field: 'after' | 'before', later: number): string {
  const term = parseQuery(query).find(one => one.field === field)
  const at = term ? queryDay(term.value, new Date()) : null
  return at === null ? '' : shifted(iso(new Date(at)), later)
}

function shifted(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return iso(new Date(year, month - 1, date + later))
}

function iso(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
