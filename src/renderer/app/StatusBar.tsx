import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ThemeMenu } from '../settings/ThemeMenu.tsx'
import { languageName } from '../ui/languageName.ts'
import { Tip } from '../ui/Tip.tsx'
import { SaveLine } from './SaveLine.tsx'
import styles from './StatusBar.module.css'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const WORDS_PER_MINUTE = 230

/** Quiet facts about the open story. */
export function StatusBar() {
  const { t, i18n } = useTranslation()
  const { setSettings } = useWorkspace()
  const theme = useWorkspaceState(state => state.session?.settings.theme ?? 'system')
  const words = useWorkspaceState(state => state.open?.words ?? null)
  const target = useWorkspaceState(state => state.open?.article.wordTarget ?? null)
  const language = useWorkspaceState(state => state.open?.article.language ?? '')
  return (
    <section className={styles.bar} aria-label={t('status.bar')}>
      {words !== null && (
        <>
          <SaveLine />
          <span className={styles.item}>
            {t('status.words', { count: words })}
            {target !== null && (
              <>
                <span className={styles.of}>{t('status.ofTarget', { target })}</span>
                <Ring part={words / target} />
              </>
            )}
          </span>
          <span className={`${styles.item} ${styles.optional}`}>
            {t('status.reading', { minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) })}
          </span>
          <span className={`${styles.item} ${styles.optional}`}>{languageName(language, i18n.language)}</span>
        </>
      )}
      <span className={styles.end}>
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

const RADIUS = 5.5

/** How much of the target length is written. The numbers beside it say the same. */
function Ring({ part }: { part: number }) {
  const round = 2 * Math.PI * RADIUS
  return (
    <svg className={styles.ring} width="14" height="14" viewBox="0 0 14 14" aria-hidden>
      <circle cx="7" cy="7" r={RADIUS} />
      <circle cx="7" cy="7" r={RADIUS} strokeDasharray={`${Math.min(1, part) * round} ${round}`} />
    </svg>
  )
}
