import { useMemo, useRef, useState } from 'react'
import type { IntakeReport } from '../../../shared/intake/clipboard/IntakeReport.ts'

/** How long asking for plain text holds: the paste itself comes at once. Milliseconds. */
const PLAIN_MS = 3_000

export type Intake = {
  readonly report: IntakeReport | null
  /** The line is there until it is read or its time is up; the report stays for the list. */
  readonly shown: boolean
  readonly listed: boolean
  hide(): void
  list(open: boolean): void
  arrived(report: IntakeReport): void
  askPlain(): void
  takePlain(): boolean
}

/** What was taken in last, and how the next paste is to be taken. */
export function useIntake(): Intake {
  const [report, setReport] = useState<IntakeReport | null>(null)
  const [shown, setShown] = useState(false)
  const [listed, setListed] = useState(false)
  const asked = useRef(Number.NEGATIVE_INFINITY)
  const acts = useMemo(
    () => ({
      hide: () => setShown(false),
      list: (open: boolean) => {
        setListed(open)
        if (open) setShown(false)
      },
      arrived: (next: IntakeReport) => {
        setReport(next)
        setShown(true)
      },
      askPlain: () => {
        asked.current = performance.now()
      },
      takePlain: () => {
        const plain = performance.now() - asked.current < PLAIN_MS
        asked.current = Number.NEGATIVE_INFINITY
        return plain
      },
    }),
    [],
  )
  return { report, shown, listed, ...acts }
}
