import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Toast } from '../ui/Toast.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const STAYS_MS = 12_000

/** What was just done, with the way back. */
export function UndoToast() {
  const { t } = useTranslation()
  const { forgetUndo } = useWorkspace()
  const undoable = useWorkspaceState(state => state.undoable)
  useEffect(() => {
    if (!undoable) return
    const timer = setTimeout(forgetUndo, STAYS_MS)
    return () => clearTimeout(timer)
  }, [undoable, forgetUndo])
  if (!undoable) return null
  const headline = undoable.headline || t('untitled')
  return (
    <Toast
      words={t(undoable.words, { headline })}
      action={t('undo')}
      closeLabel={t('dismiss')}
      onAction={() => {
        forgetUndo()
        undoable.run()
      }}
      onClose={forgetUndo}
    />
  )
}
