import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Toast } from '../ui/Toast.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const STAYS_MS = 12_000

/** The way back after a story was moved to the trash. */
export function TrashedToast() {
  const { t } = useTranslation()
  const { stories, forgetTrashed } = useWorkspace()
  const trashed = useWorkspaceState(state => state.trashed)
  useEffect(() => {
    if (!trashed) return
    const timer = setTimeout(forgetTrashed, STAYS_MS)
    return () => clearTimeout(timer)
  }, [trashed, forgetTrashed])
  if (!trashed) return null
  return (
    <Toast
      words={t('trashed', { headline: trashed.headline || t('untitled') })}
      action={t('undo')}
      closeLabel={t('dismiss')}
      onAction={() => void stories.untrash()}
      onClose={forgetTrashed}
    />
  )
}
