import { useTranslation } from 'react-i18next'
import type { IntakeReport } from '../../../shared/intake/clipboard/IntakeReport.ts'
import { inLine, type Tally, tallyOf } from './tallyOf.ts'

const DIDS = ['kept', 'changed', 'dropped'] as const

/** A report in one sentence; '' when nothing of it needs to be told. */
export function useIntakeWords(report: IntakeReport | null): string {
  const { t } = useTranslation('intake')
  if (!report) return ''
  const tallies = tallyOf(report)
  const parts = DIDS.flatMap(did => {
    const told = inLine(tallies[did])
    if (told.length === 0) return []
    return [t(`line.${did}`, { things: told.map(one => thing(did, one)).join(', ') })]
  })
  if (parts.length === 0) return ''
  return t('line.whole', { from: t(`from.${report.dialect}`), parts: parts.join('; ') })

  function thing(did: (typeof DIDS)[number], { kind, count }: Tally): string {
    return t(`${did}.${kind}`, { count })
  }
}
