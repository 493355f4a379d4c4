import { useTranslation } from 'react-i18next'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import styles from './RuleForm.module.css'

/** The text as the rule sees it: what it finds struck out, and what it would put there. */
export function TrialText({ text, found }: { text: string; found: readonly TextFinding[] }) {
  const { t } = useTranslation('style')
  if (text.trim() === '') return null
  const pieces = found.flatMap((finding, index) => [
    {
      key: `text-${finding.from}`,
      words: text.slice(found[index - 1]?.to ?? 0, finding.from),
      finding: null,
    },
    { key: `found-${finding.from}`, words: finding.words, finding },
  ])
  return (
    <div role="status" className={styles.seen}>
      <p className={styles.count}>{t('found', { count: found.length })}</p>
      {found.length > 0 && (
        <p dir="auto">
          {pieces.map(({ key, words, finding }) =>
            finding ? (
              <span key={key}>
                <mark className={finding.suggestions.length > 0 ? styles.struck : undefined}>{words}</mark>
                {finding.suggestions[0] !== undefined && <ins>{finding.suggestions[0]}</ins>}
              </span>
            ) : (
              <span key={key}>{words}</span>
            ),
          )}
          {text.slice(found.at(-1)?.to ?? 0)}
        </p>
      )}
    </div>
  )
}
