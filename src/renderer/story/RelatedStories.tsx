import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { directionOf } from '../ui/directionOf.ts'
import { PanelGroup } from '../ui/PanelGroup.tsx'
import { StatusDot } from '../ui/StatusDot.tsx'
import styles from './RelatedStories.module.css'

export type RelatedStoriesProps = {
  /** The likest first. */
  stories: readonly StoryRow[]
  onOpen(id: string): void
}

/** What the newsroom has written about the same; nothing while there is none. */
export function RelatedStories({ stories, onOpen }: RelatedStoriesProps) {
  const { t, i18n } = useTranslation('story')
  if (stories.length === 0) return null
  const day = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', year: 'numeric' })
  return (
    <PanelGroup title={t('related')}>
      <ul className={styles.stories}>
        {stories.map(({ id, headline, language, status, modifiedAt }) => (
          <li key={id}>
            <button type="button" className={styles.story} onClick={() => onOpen(id)}>
              <span className={styles.headline} lang={language} dir={directionOf(language)}>
                {headline || t('app:untitled')}
              </span>
              <span className={styles.about}>
                <StatusDot status={status} />
                {t(`app:workflow.${status}`)}
                <time dateTime={modifiedAt}>{day.format(new Date(modifiedAt))}</time>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </PanelGroup>
  )
}
