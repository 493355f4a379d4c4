import { CircleAlert, Monitor, Smartphone } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../shared/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import { FileList } from './FileList.tsx'
import styles from './PreviewDialog.module.css'

type Trouble = { code: string; message: string }

export type PreviewDialogProps = {
  headline: string
  withFolder: boolean
  onLoad(): Promise<Output<'publish:preview'>>
  toTrouble(error: unknown): Trouble
  onClose(): void
}

/** The story exactly as it will be published, before anything is written. */
export function PreviewDialog({ headline, withFolder, onLoad, toTrouble, onClose }: PreviewDialogProps) {
  const { t } = useTranslation('publish')
  const failureWords = useFailureWords()
  const load = useRef({ onLoad, toTrouble })
  const [preview, setPreview] = useState<Output<'publish:preview'> | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [tries, setTries] = useState(0)
  const [view, setView] = useState<'page' | 'source'>('page')
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop')

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads again
  useEffect(() => {
    let current = true
    setTrouble(null)
    load.current.onLoad().then(
      loaded => current && setPreview(loaded),
      error => current && setTrouble(load.current.toTrouble(error)),
    )
    return () => {
      current = false
    }
  }, [tries])

  return (
    <Dialog
      large
      title={t('previewTitle', { headline })}
      closeLabel={t('app:close')}
      onClose={onClose}
      aside={
        <>
          {view === 'page' && (
            <Segmented
              label={t('width')}
              value={width}
              onValue={setWidth}
              choices={[
                { value: 'desktop', label: <Width icon={Monitor} words={t('desktop')} /> },
                { value: 'phone', label: <Width icon={Smartphone} words={t('phone')} /> },
              ]}
            />
          )}
          <Segmented
            label={t('view')}
            value={view}
            onValue={setView}
            choices={[
              { value: 'page', label: t('page') },
              { value: 'source', label: t('source') },
            ]}
          />
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.stage}>
          {trouble ? (
            <EmptyState icon={CircleAlert} title={failureWords(trouble)}>
              <Button onClick={() => setTries(tries + 1)}>{t('app:tryAgain')}</Button>
            </EmptyState>
          ) : !preview ? (
            <p role="status" className={styles.wait}>
              {t('previewing')}
            </p>
          ) : view === 'page' ? (
            <iframe
              sandbox=""
              src={preview.page}
              title={t('frame')}
              className={`${styles.frame} ${width === 'phone' ? styles.phone : ''}`}
            />
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrolled by the keyboard
            <section className={styles.source} tabIndex={0} aria-label={t('source')}>
              <pre dir="auto">{preview.source}</pre>
            </section>
          )}
        </div>
        <aside className={styles.side} aria-label={t('files')}>
          <h3>{t('files')}</h3>
          {!withFolder && <p className={styles.note}>{t('filesWithout')}</p>}
          {preview && <FileList files={preview.files} />}
        </aside>
      </div>
    </Dialog>
  )
}

function Width({ icon: Icon, words }: { icon: typeof Monitor; words: string }) {
  return (
    <>
      <Icon size={14} aria-hidden />
      {words}
    </>
  )
}
