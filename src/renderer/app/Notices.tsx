import { useTranslation } from 'react-i18next'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { BackupTrouble } from './BackupTrouble.tsx'
import { LibraryNotices } from './notices/LibraryNotices.tsx'
import { OutsideNotices } from './OutsideNotices.tsx'
import { useWorkspace } from './useWorkspace.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** What the person must know, above the page: first of all words that are not saved. */
export function Notices() {
  const { t } = useTranslation()
  const failureWords = useFailureWords()
  const { saveNow, rescue } = useWorkspace()
  const save = useWorkspaceState(state => state.save)
  const copiedTo = useWorkspaceState(state => state.copiedTo)
  const heldOpen = useWorkspaceState(state => state.heldOpen)
  return (
    <>
      {save.kind === 'not-saved' && (
        <Banner
          tone="alert"
          actions={
            <>
              <Button onClick={() => void saveNow()}>{t('tryAgain')}</Button>
              <Button onClick={() => void rescue.saveElsewhere()}>{t('save.elsewhere')}</Button>
            </>
          }
        >
          <strong>{t('save.notSavedBar')}</strong>
          {failureWords(save.reason)} {t('save.notSavedSafe')} {heldOpen && t('save.heldOpen')}{' '}
          {copiedTo && t('save.copiedTo', { file: copiedTo })}
        </Banner>
      )}
      <BackupTrouble />
      <OutsideNotices />
      <LibraryNotices />
    </>
  )
}
