import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupPlan } from '../../shared/backup/BackupPlan.ts'
import type { BackupState } from '../../shared/backup/BackupState.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Select } from '../ui/Select.tsx'
import styles from './SettingsDialog.module.css'

export type BackupSectionProps = {
  state: BackupState
  /** The card of a backup being made, or of the last one made since the settings were opened. */
  card: ReactNode
  isRunning: boolean
  onPlan(plan: Partial<BackupPlan>): void
  onChooseFolder(): void
  onBackUp(): void
  onShow(): void
  onRestore(): void
}

const TIMES = ['off', 'daily', 'weekly', 'closing'] as const
const KEEPS = [3, 7, 14, 30, 90, 365]

/** Where backups go, how often, how many stay, and how the last one stands. */
export function BackupSection({ state, card, isRunning, ...acts }: BackupSectionProps) {
  const { t } = useTranslation('backup')
  const { plan, last, trouble } = state
  const keeps = KEEPS.includes(plan.keep) ? KEEPS : [...KEEPS, plan.keep].sort((a, b) => a - b)
  return (
    <div className={styles.section}>
      <Status last={last} trouble={trouble?.message ?? null} onShow={acts.onShow} />
      <div>
        <p className={styles.caption}>{t('folder')}</p>
        <div className={styles.folder}>
          <span className={[styles.path, !plan.folder && styles.empty].filter(Boolean).join(' ')}>
            {plan.folder ? <bdi dir="ltr">{plan.folder}</bdi> : t('noFolder')}
          </span>
          <Button onClick={acts.onChooseFolder}>{plan.folder ? t('changeFolder') : t('chooseFolder')}</Button>
        </div>
      </div>
      <div className={styles.pair}>
        <Field label={t('every')} hint={t(`everyHints.${plan.every}`)}>
          {control => (
            <Select
              {...control}
              value={plan.every}
              disabled={!plan.folder}
              onChange={event => {
                const every = TIMES.find(one => one === event.target.value)
                if (every) acts.onPlan({ every })
              }}
            >
              {TIMES.map(one => (
                <option key={one} value={one}>
                  {t(`times.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('keep')} hint={t('keepHint')}>
          {control => (
            <Select
              {...control}
              value={plan.keep}
              disabled={!plan.folder}
              onChange={event => acts.onPlan({ keep: Number(event.target.value) })}
            >
              {keeps.map(count => (
                <option key={count} value={count}>
                  {t('keepCount', { count })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {card && <div className={styles.card}>{card}</div>}
      {!isRunning && (
        <div className={styles.actions}>
          <Button look="primary" onClick={acts.onBackUp}>
            {t('backUpNow')}
          </Button>
        </div>
      )}
      <hr className={styles.rule} />
      <div className={styles.restore}>
        <p>{t('restoreWords')}</p>
        <Button disabled={isRunning} onClick={acts.onRestore}>
          {t('restoreFrom')}
        </Button>
      </div>
    </div>
  )
}

type StatusProps = { last: BackupState['last']; trouble: string | null; onShow(): void }

function Status({ last, trouble, onShow }: StatusProps) {
  const { t, i18n } = useTranslation('backup')
  const when = last && new Date(last.at)
  const Icon = last ? CircleCheck : TriangleAlert
  return (
    <div className={styles.status}>
      <p className={styles.statusHead}>
        <Icon size={17} strokeWidth={1.8} className={last ? styles.proven : styles.unproven} aria-hidden />
        {when
          ? t('backedUpAt', {
              when: when.toLocaleString(i18n.language, { dateStyle: 'long', timeStyle: 'short' }),
            })
          : t('neverBackedUp')}
      </p>
      <p className={styles.statusWords}>
        {last ? t('proven') : t('neverWords')}{' '}
        {last && <LinkButton onClick={onShow}>{t('showInFolder')}</LinkButton>}
      </p>
      {trouble && (
        <p className={styles.trouble} role="status">
          {t('troubleWords')} {trouble}
        </p>
      )}
    </div>
  )
}
