import { CircleCheck, Hourglass } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import type { Finding, Where } from '../../shared/checks/Finding.ts'
import { type LedgerEntry, openQuestion, type Settlement } from '../../shared/ledger/LedgerEntry.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { CheckList } from './CheckList.tsx'
import styles from './ChecksPanel.module.css'
import { gatherAlike } from './gatherAlike.ts'
import { QuoteList } from './quotes/QuoteList.tsx'
import type { StyleActs } from './StyleLine.tsx'

export type QuotationRule = NonNullable<Newsroom['quotations']>

export type ChecksPanelProps = {
  /** Null while the story has not been looked through yet. */
  findings: readonly Finding[] | null
  entries: readonly LedgerEntry[]
  rule: QuotationRule
  readOnly: boolean
  onShow(where: Where): void
  onSettle(entry: LedgerEntry, fields: Partial<Settlement>): void
  onRule(rule: QuotationRule): void
  style: StyleActs | null
  /** How many findings the writer has let stand in this story. */
  ignored: number
  onForgetIgnored(): void
}

/** What is left to do before the story goes out, and whom it quotes. */
export function ChecksPanel({ findings, entries, onShow, ...rest }: ChecksPanelProps) {
  const { style, ignored, onForgetIgnored, ...ledger } = rest
  const { t } = useTranslation('checks')
  const [part, setPart] = useState<'checks' | 'quotes'>('checks')
  if (!findings) return <EmptyState icon={Hourglass} title={t('looking')} />
  const open = entries.filter(entry => openQuestion(entry) !== null).length
  const counts = { checks: gatherAlike(findings).length, quotes: open }
  return (
    <div className={styles.panel}>
      <div className={styles.parts}>
        <Segmented
          label={t('part')}
          value={part}
          onValue={setPart}
          choices={(['checks', 'quotes'] as const).map(value => ({
            value,
            label: (
              <>
                {t(`parts.${value}`)}
                {counts[value] > 0 && <span className={styles.count}>{counts[value]}</span>}
              </>
            ),
          }))}
        />
      </div>
      {part === 'quotes' ? (
        <QuoteList entries={entries} onShow={onShow} {...ledger} />
      ) : findings.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t('clearTitle')} words={t('clearWords')} />
      ) : (
        <CheckList findings={findings} onShow={onShow} onQuotes={() => setPart('quotes')} style={style} />
      )}
      {part === 'checks' && ignored > 0 && (
        <p className={styles.foot}>
          {t('ignored', { count: ignored })}{' '}
          {style && <LinkButton onClick={onForgetIgnored}>{t('forgetIgnored')}</LinkButton>}
        </p>
      )}
    </div>
  )
}
