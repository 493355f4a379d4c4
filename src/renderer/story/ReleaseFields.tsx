import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import { EmbargoField } from './EmbargoField.tsx'
import styles from './ReleaseFields.module.css'

export type ReleaseFieldsProps = {
  article: Article
  usualZone: string | undefined
  disabled: boolean
  onChange(
    fields: Partial<Pick<Article, 'embargo' | 'embargoZone' | 'legalHold' | 'notForPublication'>>,
  ): void
  onUsualZone(zone: string): void
}

const HOLDS = ['legalHold', 'notForPublication'] as const

/** What keeps the story from being published: two holds and an embargo. */
export function ReleaseFields({ article, usualZone, disabled, onChange, onUsualZone }: ReleaseFieldsProps) {
  const { t } = useTranslation('story')
  return (
    <>
      <div className={styles.holds}>
        {HOLDS.map(hold => (
          <label key={hold} className={styles.hold} data-check={hold}>
            <input
              type="checkbox"
              checked={article[hold]}
              disabled={disabled}
              onChange={event => onChange({ [hold]: event.target.checked })}
            />
            {t(hold)}
          </label>
        ))}
      </div>
      <EmbargoField
        value={article}
        usualZone={usualZone}
        disabled={disabled}
        onChange={onChange}
        onUsualZone={onUsualZone}
      />
    </>
  )
}
