import { BadgeCheck, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../../shared/article/Version.ts'
import styles from './VersionRow.module.css'

const ICONS = { approved: BadgeCheck, published: Send } as const

/** What happened to the story in a version. */
export function VersionMarks({ marks }: { marks: Version['marks'] }) {
  const { t } = useTranslation('history')
  return marks
    .filter(mark => mark !== 'named')
    .map(mark => {
      const Icon = ICONS[mark]
      return (
        <span key={mark} className={`${styles.mark} ${styles[mark]}`}>
          <Icon size={13} strokeWidth={1.8} aria-hidden />
          {t(`marks.${mark}`)}
        </span>
      )
    })
}
