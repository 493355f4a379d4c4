import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NO_COUNTS } from '../../shared/counts/Counts.ts'
import { readingTime } from '../../shared/counts/readingTime.ts'
import { CountsPopover } from '../counts/CountsPopover.tsx'
import { useStoryCounts } from '../counts/useStoryCounts.ts'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { ThemeMenu } from '../settings/ThemeMenu.tsx'
import { languageName } from '../ui/languageName.ts'
import { Tip } from '../ui/Tip.tsx'
import { FindingCount } from './findings/FindingCount.tsx'
import { SavedAgain } from './SavedAgain.tsx'
import { SaveLine } from './SaveLine.tsx'
import styles from './StatusBar.module.css'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

export type StatusBarProps = {
  handle: StoryHandle | null
  /** Whether the counts are unfolded. */
  counting: boolean
  onCounting(counting: boolean): void
}

/** Quiet facts about the open story. */
export function StatusBar({ handle, counting, onCounting }: StatusBarProps) {
  const { t, i18n } = useTranslation()
  const { setSettings, stories } = useWorkspace()
  const theme = useWorkspaceState(state => state.session?.settings.theme ?? 'system')
  const words = useWorkspaceState(state => state.open?.words ?? null)
  const target = useWorkspaceState(state => state.open?.article.wordTarget ?? null)
  const language = useWorkspaceState(state => state.open?.article.language ?? '')
  const saving = useWorkspaceState(state => state.save.kind)
  const zoom = useWorkspaceState(state => state.session?.settings.pageZoom ?? 100)
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const counted = useStoryCounts(handle?.editor ?? null)
  const counts = counted ?? { story: { ...NO_COUNTS, words: words ?? 0 }, selection: null }
  return (
    <section className={styles.bar} aria-label={t('status.bar')}>
      {words !== null && (
        <>
          <SaveLine />
          <SavedAgain kind={saving} />
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
          <span className={`${styles.item} ${styles.optional}`}>{languageName(language, i18n.language)}</span>
          <FindingCount handle={handle} />
        </>
      )}
      <span className={styles.end}>
        {zoom !== 100 && words !== null && (
          <Tip words={t('status.zoomName', { zoom })}>
            <button
              type="button"
              className={styles.offline}
              aria-label={t('status.zoomName', { zoom })}
              onClick={() => void setSettings({ pageZoom: 100 })}
            >
              {t('status.zoom', { zoom })}
            </button>
          </Tip>
        )}
        <Tip words={t('status.offlineWhy')}>
          <button type="button" className={styles.offline}>
            <Lock size={14} strokeWidth={1.7} aria-hidden />
            {t('status.offline')}
          </button>
        </Tip>
        <ThemeMenu theme={theme} onTheme={chosen => void setSettings({ theme: chosen })} />
      </span>
    </section>
  )
}
