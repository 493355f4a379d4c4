import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { localMinute } from './localMinute.ts'
import styles from './ReleaseFields.module.css'

export type ReleaseFieldsProps = {
  article: Article
  disabled: boolean
  onChange(fields: Partial<Pick<Article, 'embargo' | 'legalHold' | 'notForPublication'>>): void
}

/** What keeps the story from being published: two holds and an embargo. */
export function ReleaseFields({ article, disabled, onChange }: ReleaseFieldsProps) {
  const { t } = useTranslation('story')
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return (
    <>
      <label className={styles.hold}>
        <input
          type="checkbox"
          checked={article.legalHold}
          disabled={disabled}
          onChange={event => onChange({ legalHold: event.target.checked })}
        />
        {t('legalHold')}
      </label>
      <label className={styles.hold}>
        <input
          type="checkbox"
          checked={article.notForPublication}
          disabled={disabled}
          onChange={event => onChange({ notForPublication: event.target.checked })}
        />
        {t('notForPublication')}
      </label>
      <Field label={t('embargo')} hint={t('embargoHint', { zone: timeZone })}>
        {control => (
          <Input
            {...control}
            type="datetime-local"
            value={article.embargo ? localMinute(new Date(article.embargo)) : ''}
            disabled={disabled}
            onChange={event => {
              const at = new Date(event.target.value)
              onChange({ embargo: Number.isNaN(at.getTime()) ? null : at.toISOString() })
            }}
          />
        )}
      </Field>
    </>
  )
}
