import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './IntakeNote.module.css'
import type { Intake } from './useIntake.ts'
import { useIntakeWords } from './useIntakeWords.ts'

const STAYS_MS = 30_000

/** One quiet line: what a paste brought and what it lost. It is there for a screen reader before it has words. */
export function IntakeNote({ intake }: { intake: Intake }) {
  const { t } = useTranslation('intake')
  const { report, shown, hide, list } = intake
  const line = useIntakeWords(report)
  const visible = shown && line !== ''
  useEffect(() => {
    if (!visible) return
    const timer = setTimeout(hide, STAYS_MS)
    return () => clearTimeout(timer)
  }, [visible, hide])
  return (
    <div className={styles.place}>
      <div className={visible ? styles.note : styles.still} data-intake={visible || undefined}>
        <p role="status" className={styles.words}>
          {visible ? line : ''}
        </p>
        {visible && (
          <>
            <Button look="quiet" onClick={() => list(true)}>
              {t('details')}
            </Button>
            <IconButton icon={X} size="small" label={t('close')} onClick={hide} />
          </>
        )}
      </div>
    </div>
  )
}
