import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hold } from '../../shared/article/Hold.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './HoldBar.module.css'
import { timeWords } from './timeWords.ts'

/** Who writes to the library that is open here for reading only, and the way to write here once that is possible. */
export function HoldBar({ hold, onWrite }: { hold: Hold; onWrite(): void }) {
  const { t, i18n } = useTranslation('outside')
  const [asked, setAsked] = useState(false)
  if (hold.state === 'free')
    return (
      <Banner tone="notice" actions={<Button onClick={onWrite}>{t('write')}</Button>}>
        {t('free')}
      </Banner>
    )
  const { person, host, since: at } = hold.by
  const who = person ? t('heldBy', { person, host }) : t('heldHost', { host })
  const time = timeWords(at, i18n.language)
  const since = time && t('since', { time })
  if (hold.state === 'silent')
    return (
      <Banner tone="notice" actions={<Button onClick={onWrite}>{t('write')}</Button>}>
        {t('silent', { who, since })}
      </Banner>
    )
  if (!hold.quiet) return <Banner tone="notice">{t('held', { who, since })}</Banner>
  return (
    <>
      <Banner tone="notice" actions={<Button onClick={() => setAsked(true)}>{t('writeAnyway')}</Button>}>
        {t('quiet', { who, since })}
      </Banner>
      {asked && (
        <Dialog title={t('anywayTitle')} closeLabel={t('close')} onClose={() => setAsked(false)}>
          <div className={styles.question}>
            <p className={styles.words}>{t('anywayWords')}</p>
            <div className={styles.actions}>
              <Button onClick={() => setAsked(false)}>{t('cancel')}</Button>
              <Button
                look="primary"
                onClick={() => {
                  setAsked(false)
                  onWrite()
                }}
              >
                {t('write')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
