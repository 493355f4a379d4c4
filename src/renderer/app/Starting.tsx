import { CircleAlert, Newspaper } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import styles from './Starting.module.css'

export type StartingProps = { failure: { code: string; message: string } | null; onRetry(): void }

const SAY_AFTER_MS = 400

/** Before the first answer of the main process: nothing for a moment, then a word. */
export function Starting({ failure, onRetry }: StartingProps) {
  const { t } = useTranslation()
  const failureWords = useFailureWords()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SAY_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className={styles.starting} aria-label={t('product')}>
      {failure ? (
        <EmptyState icon={CircleAlert} title={t('start.failed')} words={failureWords(failure)}>
          <Button look="primary" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        </EmptyState>
      ) : (
        slow && <EmptyState icon={Newspaper} title={t('start.opening')} />
      )}
    </main>
  )
}
