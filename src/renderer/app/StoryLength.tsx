import { useTranslation } from 'react-i18next'
import { NO_COUNTS } from '../../shared/counts/Counts.ts'
import { readingTime } from '../../shared/counts/readingTime.ts'
import { CountsPopover } from '../counts/CountsPopover.tsx'
import { useStoryCounts } from '../counts/useStoryCounts.ts'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import styles from './StatusBar.module.css'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

export type StoryLengthProps = {
  handle: StoryHandle | null
  counting: boolean
  onCounting(counting: boolean): void
}

/** How long the story is, counted while it is written: nothing else is drawn anew with it. */
export function StoryLength({ handle, counting, onCounting }: StoryLengthProps) {
  const { t } = useTranslation()
  const { stories } = useWorkspace()
  const words = useWorkspaceState(state => state.open?.words ?? 0)
  const target = useWorkspaceState(state => state.open?.article.wordTarget ?? null)
  const language = useWorkspaceState(state => state.open?.article.language ?? '')
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const counted = useStoryCounts(handle?.editor ?? null)
  const counts = counted ?? { story: { ...NO_COUNTS, words }, selection: null }
  return (
    <>
      <CountsPopover
        counts={counts}
        language={language}
        target={target}
        readOnly={readOnly}
        open={counting}
        onOpen={onCounting}
        onTarget={wordTarget => stories.change({ wordTarget })}
      />
      <span className={`${styles.item} ${styles.optional}`}>
        {t('status.reading', { minutes: readingTime(counts.story.words, language) })}
      </span>
    </>
  )
}
