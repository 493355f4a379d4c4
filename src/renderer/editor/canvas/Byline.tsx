import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../shared/article/Article.ts'
import { directionOf } from '../../ui/directionOf.ts'
import styles from './Canvas.module.css'
import { datelineDay } from './datelineDay.ts'
import { nameParts } from './nameParts.ts'

/** Who wrote the story, where and when, as readers will see it. Edited in the story panel, not here. */
export function Byline({ article }: { article: Pick<Article, 'bylines' | 'dateline' | 'language'> }) {
  const { t, i18n } = useTranslation('editor')
  const { dateline, language } = article
  const names = article.bylines.map(byline => byline.name).filter(Boolean)
  const place = [dateline?.place, dateline && datelineDay(dateline.date, language)].filter(Boolean)
  if (names.length === 0 && place.length === 0) return null
  const ownLanguage = language.split('-')[0] === i18n.language.split('-')[0]
  return (
    <div className={styles.byline} lang={language} dir="auto">
      {names.length > 0 && ownLanguage && `${t('byline.by')} `}
      {nameParts(names, language).map(part => (
        <Fragment key={part.place}>{part.isName ? <b>{part.text}</b> : part.text}</Fragment>
      ))}
      {names.length > 0 && place.length > 0 && <span className={styles.dot}>·</span>}
      {place.length > 0 && (
        <span className={styles.dateline}>{place.join(directionOf(language) === 'rtl' ? '، ' : ', ')}</span>
      )}
    </div>
  )
}
