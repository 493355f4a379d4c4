import { Lightbulb, OctagonAlert, Pencil, Trash2, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { foldText } from '../../../shared/search/foldText.ts'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Input } from '../../ui/Input.tsx'
import styles from './RuleList.module.css'

const ICONS = { info: Lightbulb, warn: TriangleAlert, block: OctagonAlert } as const
/** Fewer are seen at a glance. */
const MANY = 8

export type RuleListProps = {
  rules: readonly StyleRule[]
  readOnly: boolean
  onEdit(rule: StyleRule): void
  onRemove(rule: StyleRule): void
}

/** The rules of the house in their order; of many, those that hold what is typed. */
export function RuleList({ rules, readOnly, onEdit, onRemove }: RuleListProps) {
  const { t } = useTranslation('style')
  const [typed, setTyped] = useState('')
  if (rules.length === 0) return null
  const wanted = foldText(typed).trim()
  const shown = rules.filter(({ pattern, suggestion, reason }) =>
    foldText(`${pattern} ${suggestion} ${reason}`).includes(wanted),
  )
  return (
    <div>
      {rules.length > MANY && (
        <Input
          type="search"
          aria-label={t('filter')}
          placeholder={t('filter')}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
      )}
      <ul className={styles.list} aria-label={t('rules')}>
        {shown.map(rule => {
          const Icon = ICONS[rule.severity]
          return (
            <li key={rule.id} className={styles.rule}>
              <Icon
                size={16}
                className={styles[rule.severity]}
                aria-label={t(`severities.${rule.severity}`)}
                role="img"
              />
              <div className={styles.words}>
                <p className={styles.pattern}>
                  <bdi className={rule.regex ? styles.code : undefined}>{rule.pattern}</bdi>
                  {rule.suggestion !== '' && (
                    <>
                      <span className={styles.arrow} aria-label={t('becomes')} role="img">
                        →
                      </span>
                      <bdi className={styles.instead}>{rule.suggestion}</bdi>
                    </>
                  )}
                </p>
                <p className={styles.reason} dir="auto">
                  {rule.reason}
                </p>
              </div>
              <IconButton
                icon={Pencil}
                size="small"
                disabled={readOnly}
                label={t('edit', { pattern: rule.pattern })}
                onClick={() => onEdit(rule)}
              />
              <IconButton
                icon={Trash2}
                size="small"
                disabled={readOnly}
                label={t('remove', { pattern: rule.pattern })}
                onClick={() => onRemove(rule)}
              />
            </li>
          )
        })}
      </ul>
      {shown.length === 0 && <p className={styles.reason}>{t('noneShown')}</p>}
    </div>
  )
}
