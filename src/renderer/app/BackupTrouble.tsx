import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

const DAY_MS = 24 * 60 * 60_000

/** Told once in a run of the app: a backup that was due could not be made, and how old the last one is. */
export function BackupTrouble() {
  const { t } = useTranslation('backup')
  const { backups, openDialog } = useWorkspace()
  const state = useWorkspaceState(now => now.backup)
  const seen = useWorkspaceState(now => now.backupTroubleSeen)
  if (!state?.trouble || seen) return null
  const days = state.last && Math.floor((Date.now() - Date.parse(state.last.at)) / DAY_MS)
  return (
    <Banner
      tone="notice"
      actions={
        <>
          <Button onClick={() => openDialog({ kind: 'settings', section: 'backup' })}>{t('settings')}</Button>
          <IconButton icon={X} size="small" label={t('app:dismiss')} onClick={backups.forgetTrouble} />
        </>
      }
    >
      {days === null ? t('behindNever') : days > 0 ? t('behind', { count: days }) : t('behindToday')}{' '}
      {state.trouble.message}
    </Banner>
  )
}
