import { TriangleAlert, X } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice } from '../../../shared/bridge/Notice.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFailureWords } from '../../ui/useFailureWords.ts'
import { useWorkspace } from '../useWorkspace.ts'
import styles from './NoticeList.module.css'

export type NoticeListProps = { notices: readonly Notice[]; onClose(): void }

/** All notices, each with the place of what it is about. */
export function NoticeList({ notices, onClose }: NoticeListProps) {
  const { t } = useTranslation()
  const failureWords = useFailureWords()
  const { dismissNotices, showNotice } = useWorkspace()
  const list = useRef<HTMLUListElement>(null)

  /** The next notice takes the focus of the one that goes. */
  function dismiss(id: string, index: number) {
    const items = list.current?.children
    const next = items?.[index + 1] ?? items?.[index - 1]
    if (next instanceof HTMLElement) next.focus()
    dismissNotices([id])
  }

  return (
    <Dialog
      title={t('notices:title')}
      closeLabel={t('close')}
      aside={
        <Button look="quiet" onClick={() => dismissNotices(notices.map(({ id }) => id))}>
          {t('notices:dismissAll')}
        </Button>
      }
      onClose={onClose}
    >
      <ul ref={list} className={styles.list}>
        {notices.map(({ id, code, message, path }, index) => (
          <li key={id} tabIndex={-1} className={styles.notice}>
            <TriangleAlert size={16} strokeWidth={1.8} aria-hidden />
            <div className={styles.words}>
              <p>{failureWords({ code, message })}</p>
              {path && (
                <p className={styles.path}>
                  <bdi dir="ltr">{path}</bdi>
                </p>
              )}
            </div>
            {path && (
              <Button look="quiet" onClick={() => void showNotice(id)}>
                {t('notices:showInFolder')}
              </Button>
            )}
            <IconButton icon={X} size="small" label={t('dismiss')} onClick={() => dismiss(id, index)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
