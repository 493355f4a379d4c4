import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import { isWebAddress } from '../../shared/checks/isWebAddress.ts'
import type { Requirable } from '../../shared/template/REQUIRABLE.ts'
import { directionOf } from '../ui/directionOf.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { LengthMeter } from './LengthMeter.tsx'
import { GOOD_LENGTHS } from './lengthOf.ts'

export type SearchFieldsProps = {
  article: Article
  headline: string
  standfirst: string
  missing: ReadonlySet<Requirable>
  disabled: boolean
  onChange(fields: Partial<Pick<Article, 'search' | 'canonicalUrl'>>): void
}

/** What search results and shared links say of the story; where a field is blank, headline and standfirst speak. */
export function SearchFields({
  article,
  headline,
  standfirst,
  missing,
  disabled,
  onChange,
}: SearchFieldsProps) {
  const { t } = useTranslation('story')
  const { search, canonicalUrl, language } = article
  const { title = '', description = '' } = search
  const direction = directionOf(language)
  const address = canonicalUrl ?? ''

  /** A blank one is none. */
  function write(fields: Article['search']) {
    const next = { title, description, ...fields }
    onChange({
      search: {
        ...(next.title && { title: next.title }),
        ...(next.description && { description: next.description }),
      },
    })
  }

  return (
    <>
      <div data-check="searchTitle">
        <Field label={t('searchTitle')} needed={missing.has('searchTitle')}>
          {control => (
            <Input
              {...control}
              lang={language}
              dir={title ? 'auto' : direction}
              value={title}
              placeholder={headline}
              disabled={disabled}
              onChange={event => write({ title: event.target.value })}
            />
          )}
        </Field>
        <LengthMeter label={t('searchTitleLength')} text={title || headline} good={GOOD_LENGTHS.title} />
      </div>
      <div data-check="searchDescription">
        <Field label={t('searchDescription')} needed={missing.has('searchDescription')}>
          {control => (
            <TextArea
              {...control}
              rows={3}
              lang={language}
              dir={description ? 'auto' : direction}
              value={description}
              placeholder={standfirst}
              disabled={disabled}
              onChange={event => write({ description: event.target.value.replace(/\s*\n\s*/g, ' ') })}
            />
          )}
        </Field>
        <LengthMeter
          label={t('searchDescriptionLength')}
          text={description || standfirst}
          good={GOOD_LENGTHS.description}
        />
      </div>
      <div data-check="canonicalUrl">
        <Field
          label={t('canonicalUrl')}
          hint={t('canonicalUrlHint')}
          error={address !== '' && !isWebAddress(address) ? t('canonicalUrlWrong') : null}
        >
          {control => (
            <Input
              {...control}
              type="url"
              dir="ltr"
              value={address}
              placeholder="https://"
              spellCheck={false}
              disabled={disabled}
              onChange={event => onChange({ canonicalUrl: event.target.value.trim() || null })}
            />
          )}
        </Field>
      </div>
    </>
  )
}
