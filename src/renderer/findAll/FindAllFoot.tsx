import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundStory } from '../../shared/find/FoundStory.ts'
import { Button } from '../ui/Button.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import styles from './FindAll.module.css'
import type { Looked } from './Looked.ts'
import { isTicked, matchKey, tickedStories } from './ticks.ts'

export type FindAllFootProps = {
  state: Looked
  guardedOf(id: string): boolean
  readOnly: boolean
  onTick(stories: readonly FoundStory[], ticked: boolean): void
  onReplace(): void
}

/** What is ticked, all at once, and replacing it. */
export function FindAllFoot({ state, guardedOf, readOnly, onTick, onReplace }: FindAllFootProps) {
  const { t } = useTranslation('findAll')
  const { stories, flipped, end, looking } = state
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change too seldom to matter to a count
  const { chosen, guarded } = useMemo(
    () => ({
      chosen: tickedStories(stories, guardedOf, flipped),
      guarded: stories.filter(({ id }) => guardedOf(id)),
    }),
    [stories, flipped],
  )
  if (readOnly) return <footer className={styles.foot}>{t('replaceAct.readOnly')}</footer>
  const matches = chosen.reduce((sum, story) => sum + story.matches.length, 0)
  const leftOut = guarded.filter(({ id, matches: all }) =>
    all.some(match => !isTicked(matchKey(id, match), true, flipped)),
  )
  const key = looking.replacement ? 'replaceAct.button' : 'replaceAct.remove'
  return (
    <footer className={styles.foot}>
      <LinkButton onClick={() => onTick(stories, true)}>{t('tickAll')}</LinkButton>
      <LinkButton onClick={() => onTick(stories, false)}>{t('tickNone')}</LinkButton>
      {leftOut.length > 0 && <p className={styles.guarded}>{t('guarded', { count: leftOut.length })}</p>}
      <span className={styles.space} />
      <Button look="primary" disabled={matches === 0 || end === null} onClick={onReplace}>
        {matches === 0 ? t('replaceAct.nothing') : t(key, { matches, stories: chosen.length })}
      </Button>
    </footer>
  )
}
