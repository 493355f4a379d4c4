import { useTranslation } from 'react-i18next'
import type { IntakeReport } from '../../../shared/intake/clipboard/IntakeReport.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './IntakeList.module.css'
import { tallyOf } from './tallyOf.ts'

const DIDS = ['kept', 'changed', 'dropped'] as const

/** Everything a paste kept, changed and lost, one by one. */
export function IntakeList({ report, onClose }: { report: IntakeReport; onClose(): void }) {
  const { t } = useTranslation('intake')
  const tallies = tallyOf(report)
  return (
    <Dialog
      reading
      title={t('list.title', { from: t(`from.${report.dialect}`) })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <div className={styles.list}>
        {DIDS.filter(did => tallies[did].length > 0).map(did => (
          <section key={did} aria-label={t(`list.${did}`)}>
            <h3>{t(`list.${did}`)}</h3>
            <ul>
              {tallies[did].map(({ kind, count, details }) => (
                <li key={kind}>
                  {t(`${did}.${kind}`, { count })}
                  {details.length > 0 && (
                    <ul>
                      {details.map(detail => (
                        <li key={detail} dir="auto">
                          {detail}
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className={styles.undo}>{t('list.undo')}</p>
      </div>
    </Dialog>
  )
}
