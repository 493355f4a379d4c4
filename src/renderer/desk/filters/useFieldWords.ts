import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { STATUSES } from '../../../shared/article/Status.ts'
import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import type { QueryField } from '../../../shared/search/QueryField.ts'
import { queryDay } from '../../../shared/search/queryDay.ts'
import { languageName } from '../../ui/languageName.ts'
import { DAYS } from './DAYS.ts'

/** Filters as a person reads them. */
export function useFieldWords() {
  const { t, i18n } = useTranslation('filters')
  return useMemo(() => {
    const day = (at: number) =>
      new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', year: 'numeric' }).format(at)

    /** Null for a value that means nothing in its field. */
    function valueWords(field: QueryField, value: string): string | null {
      if (field === 'status') {
        const status = STATUSES.find(one => one === value.toLowerCase())
        return status ? t(`app:workflow.${status}`) : null
      }
      if (field === 'lang') return languageName(value, i18n.language)
      if (field !== 'after' && field !== 'before') return value
      const named = DAYS.find(one => one === value.toLowerCase())
      if (field === 'after' && named) return t(`days.${named}`)
      const at = queryDay(value, new Date())
      if (at === null) return null
      // "before" leaves its own day out; people say the last day that counts.
      return field === 'after' ? t('since', { day: day(at) }) : t('until', { day: day(dayBefore(at)) })
    }

    function termWords(term: QueryTerm): { words: string; known: boolean } {
      const { field, value, negated } = term
      if (field === null) return { words: value, known: true }
      const said = valueWords(field, value)
      if (said === null) return { words: t('unknown', { field: t(`field.${field}`), value }), known: false }
      return { words: negated ? t('not', { value: said }) : said, known: true }
    }

    return { valueWords, termWords }
  }, [t, i18n.language])
}

function dayBefore(at: number): number {
  const date = new Date(at)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1).getTime()
}
