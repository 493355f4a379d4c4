import { Library, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Shelf } from '../Shelf.ts'
import { FIELD_ICONS } from './FIELD_ICONS.ts'
import styles from './FilterChips.module.css'
import { removeTerms } from './removeTerms.ts'
import { useFieldWords } from './useFieldWords.ts'

export type FilterChipsProps = {
  query: string
  terms: readonly QueryTerm[]
  /** The shelf that narrows what is found while the shelves are out of sight. */
  shelf: Shelf
  onQuery(query: string): void
  onShelf(shelf: Shelf): void
}

/** The fields of the query, each to be taken away by itself. */
export function FilterChips({ query, terms, shelf, onQuery, onShelf }: FilterChipsProps) {
  const { t } = useTranslation('filters')
  const { termWords } = useFieldWords()
  const filters = terms.filter(term => term.field !== null && term.value !== '')
  if (filters.length === 0 && shelf === 'all') return null
  return (
    <ul className={styles.chips} aria-label={t('filters')}>
      {shelf !== 'all' && (
        <li>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('remove', { filter: t(`desk:shelf.${shelf}`) })}
            onClick={() => onShelf('all')}
          >
            <Library size={13} strokeWidth={1.7} aria-hidden />
            <span>{t(`desk:shelf.${shelf}`)}</span>
            <X size={12} aria-hidden />
          </button>
        </li>
      )}
      {filters.map(term => {
        const { words, known } = termWords(term)
        const Icon = term.field && FIELD_ICONS[term.field]
        return (
          <li key={term.from}>
            <button
              type="button"
              className={[styles.chip, !known && styles.unknown].filter(Boolean).join(' ')}
              aria-label={t('remove', { filter: words })}
              title={known ? undefined : t('unknownWhy')}
              onClick={() => onQuery(removeTerms(query, ({ from }) => from === term.from))}
            >
              {Icon && <Icon size={13} strokeWidth={1.7} aria-hidden />}
              <bdi>{words}</bdi>
              <X size={12} aria-hidden />
            </button>
          </li>
        )
      })}
      <li>
        <LinkButton
          onClick={() => {
            onQuery(removeTerms(query, ({ field }) => field !== null))
            if (shelf !== 'all') onShelf('all')
          }}
        >
          {t('clear')}
        </LinkButton>
      </li>
    </ul>
  )
}
