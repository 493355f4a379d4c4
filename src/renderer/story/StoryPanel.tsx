import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { ChipsField } from '../ui/ChipsField.tsx'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import panel from '../ui/Panel.module.css'
import { PanelGroup } from '../ui/PanelGroup.tsx'
import { BylinesField } from './BylinesField.tsx'
import { DatelineField } from './DatelineField.tsx'
import { LanguageField } from './LanguageField.tsx'
import { LengthField } from './LengthField.tsx'
import { RelatedStories } from './RelatedStories.tsx'
import { ReleaseFields } from './ReleaseFields.tsx'
import { SlugField } from './SlugField.tsx'
import { StatusField } from './StatusField.tsx'

export type StoryPanelProps = {
  article: Article
  words: number
  slugFollows: boolean
  rows: readonly StoryRow[]
  newsroom: Newsroom
  person: string
  readOnly: boolean
  onChange(fields: Partial<Article>): void
  onProposeSlug(): void
  onSections(sections: string[]): void
  related: readonly StoryRow[]
  onOpen(id: string): void
}

/** Everything about a story that is not its prose. */
export function StoryPanel({
  article,
  rows,
  newsroom,
  person,
  readOnly,
  onChange,
  ...rest
}: StoryPanelProps) {
  const { t } = useTranslation('story')
  const tags = useMemo(() => [...new Set(rows.flatMap(row => row.tags))].sort(), [rows])
  const known = newsroom.authors.some(author => author.name === person)
    ? newsroom.authors
    : [{ name: person }, ...newsroom.authors]

  return (
    <div className={panel.panel}>
      {readOnly && (
        <p role="note" className={panel.group}>
          {t('readOnly')}
        </p>
      )}
      <PanelGroup title={t('workflow')}>
        <StatusField article={article} person={person} disabled={readOnly} onChange={onChange} />
      </PanelGroup>
      <PanelGroup title={t('naming')}>
        <Field label={t('slugline')}>
          {control => (
            <Input
              {...control}
              value={article.slugline}
              placeholder={t('sluglinePlaceholder')}
              disabled={readOnly}
              onChange={event => onChange({ slugline: event.target.value })}
            />
          )}
        </Field>
        <div data-check="slug">
          <SlugField
            id={article.id}
            slug={article.slug}
            follows={rest.slugFollows}
            rows={rows}
            disabled={readOnly}
            onSlug={slug => onChange({ slug })}
            onPropose={rest.onProposeSlug}
          />
        </div>
        <Field label={t('kicker')}>
          {control => (
            <Input
              {...control}
              value={article.kicker}
              placeholder={t('kickerPlaceholder')}
              disabled={readOnly}
              onChange={event => onChange({ kicker: event.target.value })}
            />
          )}
        </Field>
      </PanelGroup>
      <PanelGroup title={t('filing')}>
        <div data-check="section">
          <ChipsField
            label={t('sections')}
            placeholder={t('sectionsPlaceholder')}
            values={article.sections}
            choices={newsroom.sections}
            disabled={readOnly}
            removeLabel={value => t('app:remove', { value })}
            onValues={sections => {
              onChange({ sections: [...sections] })
              const fresh = sections.filter(section => !newsroom.sections.includes(section))
              if (fresh.length > 0) rest.onSections([...newsroom.sections, ...fresh])
            }}
          />
        </div>
        <ChipsField
          label={t('tags')}
          placeholder={t('tagsPlaceholder')}
          values={article.tags}
          choices={tags}
          disabled={readOnly}
          removeLabel={value => t('app:remove', { value })}
          onValues={values => onChange({ tags: [...values] })}
        />
      </PanelGroup>
      <PanelGroup title={t('credits')}>
        <div data-check="byline">
          <BylinesField
            bylines={article.bylines}
            known={known}
            disabled={readOnly}
            onBylines={bylines => onChange({ bylines })}
          />
        </div>
        <DatelineField
          dateline={article.dateline}
          disabled={readOnly}
          onDateline={dateline => onChange({ dateline })}
        />
      </PanelGroup>
      <PanelGroup title={t('languageAndLength')}>
        <LanguageField
          language={article.language}
          usual={newsroom.languages}
          disabled={readOnly}
          onLanguage={language => onChange({ language })}
        />
        <div data-check="length">
          <LengthField
            words={rest.words}
            target={article.wordTarget}
            disabled={readOnly}
            onTarget={wordTarget => onChange({ wordTarget })}
          />
        </div>
      </PanelGroup>
      <div data-check="release">
        <PanelGroup title={t('release')}>
          <ReleaseFields article={article} disabled={readOnly} onChange={onChange} />
        </PanelGroup>
      </div>
      <RelatedStories stories={rest.related} onOpen={rest.onOpen} />
    </div>
  )
}
