import type { Article } from '../../../shared/article/Article.ts'
import styles from './Canvas.module.css'

/** The line above the headline: the kicker and the sections. */
export function Kicker({ article }: { article: Pick<Article, 'kicker' | 'sections' | 'language'> }) {
  const words = [article.kicker, ...article.sections].filter(Boolean).join(' · ')
  return (
    <p className={styles.kicker} lang={article.language} dir="auto">
      {words}
    </p>
  )
}
