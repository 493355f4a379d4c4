import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import { changeStatus } from '../../shared/article/changeStatus.ts'
import { STATUSES } from '../../shared/article/Status.ts'
import { Field } from '../ui/Field.tsx'
import { instantNow } from '../ui/instantNow.ts'
import { Select } from '../ui/Select.tsx'
import { StatusDot } from '../ui/StatusDot.tsx'

export type StatusFieldProps = {
  article: Article
  person: string
  disabled: boolean
  onChange(fields: Partial<Article>): void
}

/** Where the story stands. Every change is kept with who made it and when. */
export function StatusField({ article, person, disabled, onChange }: StatusFieldProps) {
  const { t, i18n } = useTranslation('story')
  const last = article.history.at(-1)
  const since = last && {
    status: t(`app:workflow.${last.status}`),
    time: new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(last.at),
    ),
    name: last.by,
  }
  return (
    <Field label={t('status')} hint={since && t('lastChange', since)}>
      {control => (
        <Select
          {...control}
          dot={<StatusDot status={article.status} />}
          value={article.status}
          disabled={disabled}
          onChange={event => {
            const status = STATUSES.find(one => one === event.target.value)
            if (status) onChange(changeStatus(article, status, person, instantNow()))
          }}
        >
          {STATUSES.map(status => (
            <option key={status} value={status}>
              {t(`app:workflow.${status}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
