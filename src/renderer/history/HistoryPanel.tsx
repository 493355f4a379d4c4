import { CircleAlert, History } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../../shared/article/Version.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './HistoryPanel.module.css'
import { LengthPlot } from './LengthPlot.tsx'
import { VersionList } from './VersionList.tsx'

export type HistoryPanelProps = {
  /** Newest first; null until they are there. */
  versions: readonly Version[] | null
  trouble: string | null
  /** The number of the version on the page; null for the story itself. */
  shown: number | null
  /** Rises with each save. */
  saved: number
  onLoad(): void
  onChoose(seq: number): void
  /** On to the version on the page. */
  onOpen(): void
}

/** New versions come with every pause of the writer; the list follows when it lasts. */
const FOLLOW_AFTER_MS = 1_200

/** The earlier versions of the open story: how it grew, and each version by day and time. */
export function HistoryPanel({
  versions,
  trouble,
  shown,
  saved,
  onLoad,
  onChoose,
  onOpen,
}: HistoryPanelProps) {
  const { t } = useTranslation('history')
  const load = useRef(onLoad)
  load.current = onLoad
  const fresh = useRef(true)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save makes a version
  useEffect(() => {
    const timer = setTimeout(() => load.current(), fresh.current ? 0 : FOLLOW_AFTER_MS)
    fresh.current = false
    return () => clearTimeout(timer)
  }, [saved])

  const whole = useMemo(() => versions?.filter(version => version.state === 'whole') ?? [], [versions])
  const chosen = shown ?? whole.find(({ current }) => current)?.seq ?? 0

  if (trouble)
    return (
      <EmptyState icon={CircleAlert} title={t('failedTitle')} words={trouble}>
        <Button onClick={onLoad}>{t('app:tryAgain')}</Button>
      </EmptyState>
    )
  if (!versions) return <p className={styles.waiting}>{t('loading')}</p>
  if (versions.length < 2 && versions.every(({ name }) => name === null))
    return <EmptyState icon={History} title={t('emptyTitle')} words={t('emptyWords')} />
  return (
    <div className={styles.panel}>
      {whole.length > 1 && <LengthPlot versions={whole} chosen={chosen} onChoose={onChoose} />}
      <VersionList versions={versions} chosen={chosen} onChoose={onChoose} onOpen={onOpen} />
    </div>
  )
}
