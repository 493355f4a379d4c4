import { useTranslation } from 'react-i18next'
import type { Version } from '../../shared/article/Version.ts'
import { useTimes } from './useTimes.ts'

/** A version said in one line, as it is read aloud. */
export function useVersionWords(): (version: Version) => string {
  const { t } = useTranslation('history')
  const { moment } = useTimes()
  return version => {
    const marks = version.marks.filter(mark => mark !== 'named').map(mark => t(`marks.${mark}`))
    const name = version.name === null ? [] : [version.name || t('nameDamaged')]
    if (version.state === 'damaged') return [...name, t('damaged')].join(', ')
    return [
      ...name,
      ...(version.current ? [t('now')] : []),
      moment(new Date(version.at)),
      ...(version.by ? [version.by] : []),
      t('words', { count: version.words }),
      ...marks,
    ].join(', ')
  }
}
