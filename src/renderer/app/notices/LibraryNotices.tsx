import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFailureWords } from '../../ui/useFailureWords.ts'
import { useWorkspace } from '../useWorkspace.ts'
import { useWorkspaceState } from '../useWorkspaceState.ts'
import { gravestFirst } from './gravestFirst.ts'
import { NoticeList } from './NoticeList.tsx'

/** As many as stand above the page without taking it over; the others are a line that opens the list of all. */
const SHOWN = 3

/** What the person must know of the library and its stories, until they dismiss it. */
export function LibraryNotices() {
  const { t } = useTranslation()
  const failureWords = useFailureWords()
  const { dismissNotices, showNotice } = useWorkspace()
  const [listed, setListed] = useState(false)
  const notices = gravestFirst(useWorkspaceState(state => state.notices))
  // One more line would only say that there is one more line.
  const shown = notices.length === SHOWN + 1 ? notices : notices.slice(0, SHOWN)
  const more = notices.length - shown.length
  return (
    <>
      {shown.map(({ id, code, message, path }) => (
        <Banner
          key={id}
          tone="notice"
          actions={
            <>
              {path && (
                <Button look="quiet" onClick={() => void showNotice(id)}>
                  {t('notices:showInFolder')}
                </Button>
              )}
              <IconButton icon={X} size="small" label={t('dismiss')} onClick={() => dismissNotices([id])} />
            </>
          }
        >
          {failureWords({ code, message })}
        </Banner>
      ))}
      {more > 0 && (
        <Banner
          tone="notice"
          actions={
            <>
              <Button look="quiet" onClick={() => setListed(true)}>
                {t('notices:showAll')}
              </Button>
              <IconButton
                icon={X}
                size="small"
                label={t('notices:dismissAll')}
                onClick={() => dismissNotices(notices.map(({ id }) => id))}
              />
            </>
          }
        >
          {t('notices:more', { count: more })}
        </Banner>
      )}
      {listed && notices.length > 0 && <NoticeList notices={notices} onClose={() => setListed(false)} />}
    </>
  )
}
