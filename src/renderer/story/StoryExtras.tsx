import { useTranslation } from 'react-i18next'
import type { Article } from '../../shared/article/Article.ts'
import type { Where } from '../../shared/checks/Finding.ts'
import type { StoryPicture } from '../../shared/checks/storyPictures.ts'
import type { Requirable } from '../../shared/template/REQUIRABLE.ts'
import { FoldingGroup } from '../ui/FoldingGroup.tsx'
import { CorrectionsField } from './CorrectionsField.tsx'
import { PicturesField } from './PicturesField.tsx'
import { SearchFields } from './SearchFields.tsx'

export type StoryExtrasProps = {
  article: Article
  headline: string
  standfirst: string
  pictures: readonly StoryPicture[]
  person: string
  missing: ReadonlySet<Requirable>
  readOnly: boolean
  onChange(fields: Partial<Article>): void
  onRemoveCorrection(index: number): void
  onShow(where: Where): void
}

/** What many stories do without: pictures, what search results say, corrections. Closed until somebody needs it. */
export function StoryExtras({ article, pictures, readOnly, onChange, ...rest }: StoryExtrasProps) {
  const { t } = useTranslation('story')
  const open = pictures.filter(({ alt, credit, terms }) => !(alt && credit && terms)).length
  const { length } = pictures
  return (
    <>
      <FoldingGroup
        title={t('pictures')}
        aside={
          open > 0
            ? t('picturesLack', { count: open, all: length })
            : length > 0 && t('picturesCount', { count: length })
        }
      >
        <PicturesField
          pictures={pictures}
          leadImage={article.leadImage}
          disabled={readOnly}
          onShow={({ from, to }) => rest.onShow({ kind: 'block', from, to })}
          onLead={leadImage => onChange({ leadImage })}
        />
      </FoldingGroup>
      <FoldingGroup title={t('searching')}>
        <SearchFields
          article={article}
          headline={rest.headline}
          standfirst={rest.standfirst}
          missing={rest.missing}
          disabled={readOnly}
          onChange={onChange}
        />
      </FoldingGroup>
      <FoldingGroup title={t('corrections')} aside={article.corrections.length || null}>
        <CorrectionsField
          corrections={article.corrections}
          language={article.language}
          person={rest.person}
          disabled={readOnly}
          onCorrections={corrections => onChange({ corrections })}
          onRemove={rest.onRemoveCorrection}
        />
      </FoldingGroup>
    </>
  )
}
