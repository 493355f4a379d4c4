import { RotateCcw, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TrashedStory } from '../../shared/article/TrashedStory.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Trash.module.css'

export type TrashBarProps = {
  story: TrashedStory
  readOnly: boolean
  onRestore(): void
  onDelete(): void
}

/** Above a story of the trash: since when it lies there, and the two ways out. */
export function TrashBar({ story, readOnly, onRestore, onDelete }: TrashBarProps) {
  const { t, i18n } = useTranslation('trash')
  const { trashedAt, trashedBy: name } = story
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  const time = trashedAt && format.format(new Date(trashedAt))
  return (
    <section className={styles.bar} aria-label={t('bar')}>
      <Trash2 size={16} strokeWidth={1.7} aria-hidden />
      <p className={styles.since}>
        <strong>{time ? t(name ? 'sinceBy' : 'since', { time, name }) : t('somewhen')}</strong>{' '}
        {t('readOnly')}
      </p>
      <div className={styles.acts}>
        <Button look="primary" data-area-focus disabled={readOnly} onClick={onRestore}>
          <RotateCcw size={15} aria-hidden />
          {t('restore')}
        </Button>
        <Button disabled={readOnly} onClick={onDelete}>
          {t('delete')}
        </Button>
      </div>
    </section>
  )
}
