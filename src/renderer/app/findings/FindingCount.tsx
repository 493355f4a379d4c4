import { SpellCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { showKey } from '../../commands/showKey.ts'
import { EDITOR_COMMANDS } from '../../editor/editorCommands.ts'
import { goToFinding } from '../../editor/findings/goToFinding.ts'
import type { StoryHandle } from '../../editor/StoryHandle.ts'
import { Tip } from '../../ui/Tip.tsx'
import { useWorkspaceState } from '../useWorkspaceState.ts'
import styles from './FindingCount.module.css'

const [KEY] = EDITOR_COMMANDS.nextFinding.keys

/** How much there is to look at, and the way to it; nothing while there is none. */
export function FindingCount({ handle }: { handle: StoryHandle | null }) {
  const { t } = useTranslation('findings')
  const count = useWorkspaceState(state => state.writing?.count ?? 0)
  if (!handle || count === 0) return null
  return (
    <Tip words={t('countTip')} shortcut={KEY && showKey(KEY)}>
      <button
        type="button"
        className={styles.count}
        onClick={() => {
          if (!handle.editor.isDestroyed) goToFinding(handle.editor, 1)
        }}
      >
        <SpellCheck size={14} strokeWidth={1.7} aria-hidden />
        {t('count', { count })}
      </button>
    </Tip>
  )
}
