import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import { rowMatcher } from '../../../shared/search/rowMatcher.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { Shelf } from '../Shelf.ts'
import { shelfTest } from '../view/shelfTest.ts'
import styles from './NothingFits.module.css'
import { removeTerms } from './removeTerms.ts'
import { useFieldWords } from './useFieldWords.ts'

export type NothingFitsProps = {
  /** What the words of the search leave. */
  rows: readonly StoryRow[]
  terms: readonly QueryTerm[]
  query: string
  shelf: Shelf
  person: string
  onQuery(query: string): void
  onShelf(shelf: Shelf): void
}

/** Nothing has all of what was asked for: says what to take away, and what is found then. */
export function NothingFits({ rows, terms, query, shelf, person, onQuery, onShelf }: NothingFitsProps) {
  const { t, i18n } = useTranslation('filters')
  const { termWords } = useFieldWords()
  const now = new Date()
  const onIt = shelfTest(shelf, person)
  const filters = terms.filter(term => term.field !== null && term.value !== '')
  const ways = filters.map(term => ({
    key: String(term.from),
    words: termWords(term).words,
    count: rows.filter(onIt).filter(
      rowMatcher(
        filters.filter(one => one !== term),
        now,
      ),
    ).length,
    take: () => onQuery(removeTerms(query, ({ from }) => from === term.from)),
  }))
  if (shelf !== 'all')
    ways.push({
      key: 'shelf',
      words: t('shelf', { shelf: t(`desk:shelf.${shelf}`) }),
      count: rows.filter(rowMatcher(filters, now)).length,
      take: () => onShelf('all'),
    })
  const useful = ways.filter(({ count }) => count > 0)
  return (
    <EmptyState
      icon={SearchX}
      title={t('emptyTitle')}
      words={useful.length > 0 ? t('emptyWords') : t('emptyWordsAll')}
    >
      <div className={styles.ways}>
        {useful.map(({ key, words, count, take }) => (
          <Button key={key} wide onClick={take}>
            <bdi className={styles.way}>{t('without', { filter: words })}</bdi>
            <span className={styles.count}>{count.toLocaleString(i18n.language)}</span>
          </Button>
        ))}
        <Button
          look="quiet"
          onClick={() => {
            onQuery(removeTerms(query, ({ field }) => field !== null))
            onShelf('all')
          }}
        >
          {t('clear')}
        </Button>
      </div>
    </EmptyState>
  )
}
