import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import panel from '../ui/Panel.module.css'
import { writeDateline } from './writeDateline.ts'

export type DatelineFieldProps = {
  dateline: Article['dateline']
  disabled: boolean
  onDateline(dateline: Article['dateline']): void
}

const CALENDAR_DAY = /^(\d{4}-\d{2}-\d{2})?$/

/** Where and when the story was filed. A date that came in as words stays words. */
export function DatelineField({ dateline, disabled, onDateline }: DatelineFieldProps) {
  const { t } = useTranslation('story')
  const date = dateline?.date ?? ''
  return (
    <div className={panel.row}>
      <Field label={t('place')}>
        {control => (
          <Input
            {...control}
            value={dateline?.place ?? ''}
            placeholder={t('placePlaceholder')}
            disabled={disabled}
            onChange={event => onDateline(writeDateline(dateline, { place: event.target.value }))}
          />
        )}
      </Field>
      <Field label={t('date')}>
        {control => (
          <Input
            {...control}
            type={CALENDAR_DAY.test(date) ? 'date' : 'text'}
            value={date}
            disabled={disabled}
            onChange={event => onDateline(writeDateline(dateline, { date: event.target.value }))}
          />
        )}
      </Field>
    </div>
  )
}
