import type { Article } from '../../shared/article/Article.ts'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { slugKey } from '../../shared/article/slugKey.ts'
import { checkStory } from '../../shared/checks/checkStory.ts'
import type { Finding } from '../../shared/checks/Finding.ts'
import { restoreDocument } from '../../shared/document/restoreDocument.ts'
import { findQuotations } from '../../shared/ledger/findQuotations.ts'
import { reconcile } from '../../shared/ledger/reconcile.ts'
import { styleRulesOf } from '../../shared/style/styleRulesOf.ts'
import { findStyle } from './findStyle.ts'

export type ArticleChecked = {
  readonly findings: readonly Finding[]
  /** Ids of the style rules that could not be applied. */
  readonly failed: readonly string[]
}

/** What the panel of checks says of a story, of one that is stored. `rows` are all stories of its library; `now` in ms. */
export function checkArticle(
  article: Article,
  newsroom: Newsroom,
  rows: readonly StoryRow[],
  now: number,
): ArticleChecked {
  const document = restoreDocument(article.document)
  const { found, failed } = findStyle(article, document, styleRulesOf(newsroom))
  const findings = checkStory({
    article,
    document,
    newsroom,
    now,
    quotations: reconcile(findQuotations(document), article.quotes),
    style: found,
    otherSlugs: new Set(rows.filter(({ id }) => id !== article.id).map(({ slug }) => slugKey(slug))),
  })
  return { findings, failed }
}
