import { Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { TrashedStory } from '../../shared/article/TrashedStory.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { StoryAct } from './StoryAct.ts'
import { StoryList } from './StoryList.tsx'
import styles from './TrashShelf.module.css'

export type TrashShelfProps = {
  /** Null until they are known. */
  stories: readonly TrashedStory[] | null
  openId: string | null
  readOnly: boolean
  selection: ReadonlySet<string>
  acts: readonly StoryAct[]
  today: number
  onSelection(selection: ReadonlySet<string>): void
  onShow(id: string): void
  onEmpty(): void
}

/** What was set aside, the newest first: to be looked at, taken back, or deleted for ever. */
export function TrashShelf({ stories, openId, readOnly, onShow, onEmpty, ...list }: TrashShelfProps) {
  const { t } = useTranslation('trash')
  const damaged = t('damaged')
  const rows = useMemo(() => (stories ?? []).map(story => rowOf(story, damaged)), [stories, damaged])
  if (stories === null) return null
  if (rows.length === 0) return <EmptyState icon={Trash2} title={t('emptyTitle')} words={t('emptyWords')} />
  return (
    <>
      <div className={styles.head}>
        <p>{t('stays')}</p>
        <Button look="quiet" disabled={readOnly} onClick={onEmpty}>
          {t('empty')}
        </Button>
      </div>
      <StoryList {...list} rows={rows} excerpts={null} view="trash" openId={openId} onOpen={onShow} />
    </>
  )
}

/** Its time is when it was set aside, where that is known. */
function rowOf({ id, row, trashedAt, damaged }: TrashedStory, words: string): StoryRow {
  const { modifiedAt = UNKNOWN.modifiedAt } = row ?? {}
  return { ...UNKNOWN, ...row, id, modifiedAt: trashedAt ?? modifiedAt, ...(damaged ? { lead: words } : {}) }
}

const UNKNOWN: StoryRow = {
  id: '',
  seq: 0,
  status: 'draft',
  slugline: '',
  slug: '',
  headline: '',
  lead: '',
  bylines: [],
  sections: [],
  tags: [],
  language: 'en',
  words: 0,
  createdAt: '1970-01-01T00:00:00Z',
  modifiedAt: '1970-01-01T00:00:00Z',
}
