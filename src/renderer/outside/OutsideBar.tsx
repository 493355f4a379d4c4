import { useTranslation } from 'react-i18next'
import type { OutsideVersion } from '../../shared/article/OutsideVersion.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './OutsideBar.module.css'
import { timeWords } from './timeWords.ts'

export type OutsideBarProps = {
  /** Newest first. */
  versions: readonly OutsideVersion[]
  /** Nothing can be decided here; the versions can still be looked at. */
  readOnly: boolean
  onCompare(version: OutsideVersion): void
  onKeepMine(): void
  onTake(version: OutsideVersion): void
}

/** Above the page: the story has another version that came in from outside. */
export function OutsideBar({ versions, readOnly, onCompare, onKeepMine, onTake }: OutsideBarProps) {
  const { t, i18n } = useTranslation('outside')
  const [newest, ...others] = versions
  if (!newest) return null
  const { source, by, at } = newest
  const time = timeWords(at, i18n.language)
  const facts = by && time ? t('by', { name: by, time }) : by || time
  const copy = source === 'copy'
  return (
    <Banner
      tone="notice"
      actions={
        <div className={styles.actions}>
          <Button onClick={() => onCompare(newest)}>{t('compare')}</Button>
          {!readOnly && (
            <>
              <Button onClick={onKeepMine}>{t(copy ? 'putAside' : 'keepMine')}</Button>
              <Button onClick={() => onTake(newest)}>{t(copy ? 'takeCopy' : 'takeTheirs')}</Button>
            </>
          )}
        </div>
      }
    >
      {facts ? t(copy ? 'copy' : 'changed', { facts }) : t(copy ? 'copyUnknown' : 'changedUnknown')}{' '}
      {others.length > 0 && t('more', { count: others.length })}
    </Banner>
  )
}
