import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { slugKey } from '../../shared/article/slugKey.ts'
import { isSafeFileName } from '../../shared/publish/isSafeFileName.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { nextFree } from './nextFree.ts'

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
  const key = slugKey(slug)
  const twin = useMemo(
    () => (key === '' ? undefined : rows.find(row => row.id !== id && slugKey(row.slug) === key)),
    [rows, id, key],
  )
  const free =
    twin && nextFree(slug, new Set(rows.filter(row => row.id !== id).map(row => slugKey(row.slug))))
  const unsafe =
    slug === '' ? null : SAFE.test(slug) ? !isSafeFileName(slug) && t('slugReserved') : t('slugUnsafe')
  return (
    <>
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
        error={unsafe || null}
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
      {free && !unsafe && (
        <p>
          <LinkButton disabled={disabled} onClick={() => onSlug(free)}>
            {t('slugUse')} <bdi>{free}</bdi>
          </LinkButton>
        </p>
      )}
    </>
  )
}
