import { useTranslation } from 'react-i18next'
import type { Where } from '../../shared/checks/Finding.ts'
import type { TextFinding } from '../../shared/findings/TextFinding.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import styles from './ChecksPanel.module.css'

export type StyleActs = {
  /** Puts the rule's words in the place of the first that are found; the next ones stay. */
  replace(finding: TextFinding): void
  ignore(finding: TextFinding): void
}

export type StyleLineProps = {
  id: string
  finding: TextFinding
  count: number
  where: Where
  /** Null where the story is not to be written in. */
  acts: StyleActs | null
  onShow(where: Where): void
}

/** What a rule of the house found, why, and what may be done about it. */
export function StyleLine({ id, finding, count, where, acts, onShow }: StyleLineProps) {
  const { t } = useTranslation('checks')
  const { words, message, suggestions } = finding
  const [instead] = suggestions
  return (
    <div className={styles.said}>
      <div id={id}>
        <p dir="auto">
          {instead === undefined
            ? t('rule.houseStyle.told', { words, count })
            : t('rule.houseStyle.instead', { words, instead, count })}
        </p>
        {message && (
          <p className={styles.reason} dir="auto">
            {message}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {acts && instead !== undefined && (
          <LinkButton aria-describedby={id} onClick={() => acts.replace(finding)}>
            {t('replace')}
          </LinkButton>
        )}
        {acts && (
          <LinkButton aria-describedby={id} onClick={() => acts.ignore(finding)}>
            {t('ignore')}
          </LinkButton>
        )}
        <LinkButton aria-describedby={id} onClick={() => onShow(where)}>
          {t('show')}
        </LinkButton>
      </div>
    </div>
  )
}
