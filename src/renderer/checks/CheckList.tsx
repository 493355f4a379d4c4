import { Lightbulb, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, Severity, Where } from '../../shared/checks/Finding.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { sayMoment } from '../ui/sayMoment.ts'
import styles from './ChecksPanel.module.css'
import { gatherAlike, type Listed } from './gatherAlike.ts'
import { type StyleActs, StyleLine } from './StyleLine.tsx'

export type CheckListProps = {
  findings: readonly Finding[]
  onShow(where: Where): void
  onQuotes(): void
  style: StyleActs | null
}

const PARTS = [
  { severity: 'blocks', icon: OctagonAlert },
  { severity: 'warns', icon: TriangleAlert },
  { severity: 'tells', icon: Lightbulb },
] as const satisfies readonly { severity: Severity; icon: typeof OctagonAlert }[]

/** What was found, the gravest first, each with the way to where it is. */
export function CheckList({ findings, onShow, onQuotes, style }: CheckListProps) {
  const { t } = useTranslation('checks')
  const id = useId()
  const listed = gatherAlike(findings)
  return PARTS.map(({ severity, icon: Icon }) => {
    const part = listed.filter(one => one.severity === severity)
    if (part.length === 0) return null
    return (
      <section key={severity} className={styles.part} aria-labelledby={`${id}-${severity}`}>
        <h2 id={`${id}-${severity}`} className={styles.title}>
          {t(severity, { count: part.length })}
        </h2>
        <ul className={styles.list}>
          {part.map((finding, index) => (
            <li
              key={keyOf(finding, index)}
              className={styles.finding}
              data-style={finding.style ? '' : undefined}
            >
              <Icon size={16} className={styles[severity]} aria-hidden />
              {finding.style ? (
                <StyleLine
                  id={`${id}-${severity}-${index}`}
                  finding={finding.style}
                  count={finding.count ?? 1}
                  where={finding.where}
                  acts={style}
                  onShow={onShow}
                />
              ) : (
                <>
                  <Said finding={finding} id={`${id}-${severity}-${index}`} />
                  <LinkButton
                    aria-describedby={`${id}-${severity}-${index}`}
                    onClick={() => (finding.where.kind === 'quotation' ? onQuotes() : onShow(finding.where))}
                  >
                    {t('show')}
                  </LinkButton>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function keyOf({ rule, variant = '' }: Listed, index: number): string {
  return `${rule} ${variant} ${index}`
}

function Said({ finding, id }: { finding: Listed; id: string }) {
  const { t, i18n } = useTranslation('checks')
  const { rule, variant, values = {}, count } = finding
  const filled = {
    ...values,
    count: count ?? values.count,
    ...(typeof values.until === 'string'
      ? { until: sayMoment(values.until, String(values.zone ?? ''), i18n.language) }
      : {}),
  }
  const around = values.around ?? values.caption ?? (rule === 'quotation' ? '' : values.words)
  return (
    <div className={styles.said} id={id}>
      <p>{variant ? t(`rule.${rule}.${variant}`, filled) : t(`rule.${rule}`, filled)}</p>
      {around ? (
        <p className={styles.around} dir="auto">
          {around}
        </p>
      ) : null}
    </div>
  )
}
