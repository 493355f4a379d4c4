import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Article } from '../../../shared/article/Article.ts'
import { datelineParts } from '../../../shared/publish/html/datelineParts.ts'
import { pageWording } from '../../../shared/publish/html/pageWording.ts'
import styles from './Canvas.module.css'
import { nameParts } from './nameParts.ts'

/** Who wrote the story, where and when, as readers will see it. Edited in the story panel, not here. */
export function Byline({ article }: { article: Pick<Article, 'bylines' | 'dateline' | 'language'> }) {
  const { t, i18n } = useTranslation('editor')
  const { dateline, language } = article
  const names = article.bylines.map(byline => byline.name).filter(Boolean)
  const { place, rest } = datelineParts(dateline ?? { place: '', date: '' }, pageWording(language))
  const filed = place + rest
  if (names.length === 0 && filed === '') return null
  const ownLanguage = language.split('-')[0] === i18n.language.split('-')[0]
  return (
    <div className={styles.byline} lang={language} dir="auto">
      {names.length > 0 && ownLanguage && `${t('byline.by')} `}
      {nameParts(names, language).map(part => (
        <Fragment key={part.place}>{part.isName ? <b>{part.text}</b> : part.text}</Fragment>
      ))}
      {names.length > 0 && filed !== '' && <span className={styles.dot}>·</span>}
      {filed !== '' && <span className={styles.dateline}>{filed}</span>}
    </div>
  )
}
