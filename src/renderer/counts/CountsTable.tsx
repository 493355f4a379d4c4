import { useTranslation } from 'react-i18next'
import type { Counts } from '../../shared/counts/Counts.ts'
import { readingSpeed } from '../../shared/counts/readingSpeed.ts'
import { readingTime } from '../../shared/counts/readingTime.ts'
import styles from './Counts.module.css'
import type { StoryCounts } from './StoryCounts.ts'

const ROWS = ['words', 'characters', 'withoutSpaces'] as const satisfies readonly (keyof Counts)[]

/** Every count of the story, and of what is selected in it. */
export function CountsTable({ counts, language }: { counts: StoryCounts; language: string }) {
  const { t } = useTranslation('counts')
  const columns = [
    ...(counts.selection ? [{ name: 'selection' as const, counts: counts.selection }] : []),
    { name: 'story' as const, counts: counts.story },
  ]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(row => (
          <tr key={row}>
            <th scope="row">{t(row)}</th>
            {columns.map(column => (
              <td key={column.name}>{t('figure', { figure: column.counts[row] })}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            {t('reading')} <span className={styles.of}>{t('speed', { speed: readingSpeed(language) })}</span>
          </th>
          {columns.map(column => (
            <td key={column.name}>{t('minutes', { minutes: readingTime(column.counts.words, language) })}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
