import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { Finding, Where } from '../../shared/checks/Finding.ts'
import type { StoryPicture } from '../../shared/checks/storyPictures.ts'
import { requiredBy } from '../../shared/template/requiredBy.ts'
import { templateOf } from '../../shared/template/templateOf.ts'
import { ChipsField } from '../ui/ChipsField.tsx'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import panel from '../ui/Panel.module.css'
import { PanelGroup } from '../ui/PanelGroup.tsx'
import { BylinesField } from './BylinesField.tsx'
import { DatelineField } from './DatelineField.tsx'
import { knownAuthors } from './knownAuthors.ts'
import { LanguageField } from './LanguageField.tsx'
import { LengthField } from './LengthField.tsx'
import { PriorityField } from './PriorityField.tsx'
import { RelatedStories } from './RelatedStories.tsx'
import { ReleaseFields } from './ReleaseFields.tsx'
import { SlugField } from './SlugField.tsx'
import { StatusField } from './StatusField.tsx'
import { StoryExtras } from './StoryExtras.tsx'
import { TemplateField } from './TemplateField.tsx'
import { withAuthor } from './withAuthor.ts'

export type StoryPanelProps = {
  article: Article
  headline: string
  words: number
  slugFollows: boolean
  rows: readonly StoryRow[]
  newsroom: Newsroom
  person: string
  readOnly: boolean
  /** As of the writer's last pause; null until the story has been looked through. */
  checks: {
    readonly findings: readonly Finding[]
    readonly pictures: readonly StoryPicture[]
    readonly standfirst: string
  } | null
  onChange(fields: Partial<Article>): void
  onProposeSlug(): void
  onTemplate(id: string): void
  onNewsroom(fields: Partial<Pick<Newsroom, 'sections' | 'authors' | 'timeZone'>>): void
  onRemoveCorrection(index: number): void
  onShow(where: Where): void
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
  checks,
  onChange,
  onNewsroom,
  ...rest
}: StoryPanelProps) {
  const { t } = useTranslation('story')
  const tags = useMemo(() => [...new Set(rows.flatMap(row => row.tags))].sort(), [rows])
  const known = useMemo(() => knownAuthors(person, newsroom.authors, rows), [person, newsroom.authors, rows])
  const missing = useMemo(() => {
    const found = new Set<string>(checks?.findings.map(({ rule }) => rule))
    return new Set(requiredBy(templateOf(newsroom, article.template)).filter(field => found.has(field)))
  }, [checks, newsroom, article.template])

  return (
    <div className={panel.panel}>
      {readOnly && (
        <p role="note" className={panel.group}>
          {t('readOnly')}
        </p>
      )}
      <PanelGroup title={t('workflow')}>
        <StatusField article={article} person={person} disabled={readOnly} onChange={onChange} />
        <TemplateField
          template={article.template}
          newsroom={newsroom}
          missing={[...missing]}
          disabled={readOnly}
          onTemplate={rest.onTemplate}
        />
      </PanelGroup>
      <PanelGroup title={t('naming')}>
        <div data-check="slugline">
          <Field label={t('slugline')} needed={missing.has('slugline')}>
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
        </div>
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
        <div data-check="kicker">
          <Field label={t('kicker')} needed={missing.has('kicker')}>
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
        </div>
      </PanelGroup>
      <PanelGroup title={t('filing')}>
        <div data-check="section">
          <ChipsField
            label={t('sections')}
            needed={missing.has('section')}
            placeholder={t('sectionsPlaceholder')}
            values={article.sections}
            choices={newsroom.sections}
            disabled={readOnly}
            removeLabel={value => t('app:remove', { value })}
            onValues={sections => {
              onChange({ sections: [...sections] })
              const fresh = sections.filter(section => !newsroom.sections.includes(section))
              if (fresh.length > 0) onNewsroom({ sections: [...newsroom.sections, ...fresh] })
            }}
          />
        </div>
        <div data-check="tags">
          <ChipsField
            label={t('tags')}
            needed={missing.has('tags')}
            placeholder={t('tagsPlaceholder')}
            values={article.tags}
            choices={tags}
            disabled={readOnly}
            removeLabel={value => t('app:remove', { value })}
            onValues={values => onChange({ tags: [...values] })}
          />
        </div>
        <PriorityField
          priority={article.priority}
          disabled={readOnly}
          onPriority={priority => onChange({ priority })}
        />
      </PanelGroup>
      <PanelGroup title={t('credits')}>
        <div data-check="byline">
          <BylinesField
            bylines={article.bylines}
            known={known}
            needed={missing.has('byline')}
            disabled={readOnly}
            onBylines={bylines => onChange({ bylines })}
            onAuthor={author => onNewsroom({ authors: withAuthor(newsroom.authors, author) })}
          />
        </div>
        <DatelineField
          dateline={article.dateline}
          language={article.language}
          needed={missing.has('dateline')}
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
      <PanelGroup title={t('release')}>
        <ReleaseFields
          article={article}
          usualZone={newsroom.timeZone}
          disabled={readOnly}
          onChange={onChange}
          onUsualZone={timeZone => onNewsroom({ timeZone })}
        />
      </PanelGroup>
      <StoryExtras
        article={article}
        headline={rest.headline}
        standfirst={checks?.standfirst ?? ''}
        pictures={checks?.pictures ?? []}
        person={person}
        missing={missing}
        readOnly={readOnly}
        onChange={onChange}
        onRemoveCorrection={rest.onRemoveCorrection}
        onShow={rest.onShow}
      />
      <RelatedStories stories={rest.related} onOpen={rest.onOpen} />
    </div>
  )
}
