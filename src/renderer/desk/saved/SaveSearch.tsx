import { BookmarkPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFieldWords } from '../filters/useFieldWords.ts'
import type { Shelf } from '../Shelf.ts'

export type SaveSearchProps = { terms: readonly QueryTerm[]; shelf: Shelf; onSave(name: string): void }

const LONGEST = 80

/** Keeps what the desk shows, under a name that says it until the person writes a better one. */
export function SaveSearch({ terms, shelf, onSave }: SaveSearchProps) {
  const { t } = useTranslation('saved')
  const { termWords } = useFieldWords()
  const name = [
    ...(shelf === 'all' ? [] : [t(`desk:shelf.${shelf}`)]),
    ...terms.map(term => termWords(term).words),
  ]
    .join(', ')
    .slice(0, LONGEST)
  return (
    <IconButton
      icon={BookmarkPlus}
      size="small"
      label={t('save')}
      onClick={() => onSave(name || t('untitled'))}
    />
  )
}
