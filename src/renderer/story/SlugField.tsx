import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'

export type SlugFieldProps = {
  id: string
  slug: string
  follows: boolean
  rows: readonly StoryRow[]
  disabled: boolean
  onSlug(slug: string): void
  onPropose(): void
}

const SAFE = /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u

/** The story's address. It follows the headline until somebody writes in it. */
export function SlugField({ id, slug, follows, rows, disabled, onSlug, onPropose }: SlugFieldProps) {
  const { t } = useTranslation('story')
  const twin = slug === '' ? undefined : rows.find(row => row.slug === slug && row.id !== id)
  return (
    <Field
      label={t('slug')}
      aside={
        follows ? (
          <span>{t('slugProposed')}</span>
        ) : (
          <LinkButton disabled={disabled} onClick={onPropose}>
            {t('slugPropose')}
          </LinkButton>
        )
      }
      error={slug !== '' && !SAFE.test(slug) ? t('slugUnsafe') : null}
      warning={twin ? t('slugTaken', { headline: twin.headline || t('app:untitled') }) : null}
    >
      {control => (
        <Input
          {...control}
          value={slug}
          disabled={disabled}
          spellCheck={false}
          onChange={event => onSlug(event.target.value.replace(/\s+/g, '-').toLowerCase())}
        />
      )}
    </Field>
  )
}
