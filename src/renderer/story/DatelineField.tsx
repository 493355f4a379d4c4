import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import { datelineParts } from '../../shared/publish/html/datelineParts.ts'
import { pageWording } from '../../shared/publish/html/pageWording.ts'
import { directionOf } from '../ui/directionOf.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { ownTimeZone } from '../ui/ownTimeZone.ts'
import panel from '../ui/Panel.module.css'
import { today } from './today.ts'
import { writeDateline } from './writeDateline.ts'

export type DatelineFieldProps = {
  dateline: Article['dateline']
  language: string
  needed: boolean
  disabled: boolean
  onDateline(dateline: Article['dateline']): void
}

const CALENDAR_DAY = /^(\d{4}-\d{2}-\d{2})?$/

/** Where and when the story was filed, and by which agency. A date that came in as words stays words. */
export function DatelineField({ dateline, language, needed, disabled, onDateline }: DatelineFieldProps) {
  const { t } = useTranslation('story')
  const date = dateline?.date ?? ''
  const { place, rest } = datelineParts(dateline ?? { place: '', date: '' }, pageWording(language))
  return (
    <div data-check="dateline" className={panel.stack}>
      <div className={panel.row}>
        <Field label={t('place')} needed={needed}>
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
        <Field
          label={t('date')}
          aside={
            !date && (
              <LinkButton
                disabled={disabled}
                onClick={() =>
                  onDateline(writeDateline(dateline, { date: today(Date.now(), ownTimeZone()) }))
                }
              >
                {t('today')}
              </LinkButton>
            )
          }
        >
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
      <Field
        label={t('agency')}
        hint={
          place + rest ? (
            <>
              {t('datelineShown')}{' '}
              <bdi lang={language} dir={directionOf(language)}>{`${place}${rest} —`}</bdi>
            </>
          ) : undefined
        }
      >
        {control => (
          <Input
            {...control}
            value={dateline?.source ?? ''}
            placeholder={t('agencyPlaceholder')}
            disabled={disabled}
            onChange={event => onDateline(writeDateline(dateline, { source: event.target.value }))}
          />
        )}
      </Field>
    </div>
  )
}
