import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import spoken from '../ui/Spoken.module.css'
import type { SaveState } from './workspace/WorkspaceState.ts'

/** Says once that all is saved again after it could not be; each usual save would only interrupt. */
export function SavedAgain({ kind }: { kind: SaveState['kind'] }) {
  const { t } = useTranslation()
  const [was, setWas] = useState<'well' | 'troubled' | 'again'>('well')
  useEffect(() => {
    setWas(before => {
      if (kind === 'not-saved') return 'troubled'
      if (kind === 'saved') return before === 'troubled' ? 'again' : before
      return before === 'again' ? 'well' : before
    })
  }, [kind])
  return (
    <p role="status" className={spoken.spoken}>
      {was === 'again' ? t('save.announced') : ''}
    </p>
  )
}
