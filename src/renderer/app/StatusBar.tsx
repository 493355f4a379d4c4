import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { ThemeMenu } from '../settings/ThemeMenu.tsx'
import { languageName } from '../ui/languageName.ts'
import { Tip } from '../ui/Tip.tsx'
import { FindingCount } from './findings/FindingCount.tsx'
import { SavedAgain } from './SavedAgain.tsx'
import { SaveLine } from './SaveLine.tsx'
import styles from './StatusBar.module.css'
import { StoryLength } from './StoryLength.tsx'
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
  const { setSettings } = useWorkspace()
  const theme = useWorkspaceState(state => state.session?.settings.theme ?? 'system')
  const isOpen = useWorkspaceState(state => state.open !== null)
  const language = useWorkspaceState(state => state.open?.article.language ?? '')
  const zoom = useWorkspaceState(state => state.session?.settings.pageZoom ?? 100)
  return (
    <section className={styles.bar} aria-label={t('status.bar')}>
      {isOpen && (
        <>
          <SaveLine />
          <SavingAgain />
          <StoryLength handle={handle} counting={counting} onCounting={onCounting} />
          <span className={`${styles.item} ${styles.optional}`}>{languageName(language, i18n.language)}</span>
          <FindingCount handle={handle} />
        </>
      )}
      <span className={styles.end}>
        {zoom !== 100 && isOpen && (
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

/** Drawn by itself at every save, and nothing else with it. */
function SavingAgain() {
  const kind = useWorkspaceState(state => state.save.kind)
  return <SavedAgain kind={kind} />
}
