import { useTranslation } from 'react-i18next'
import { MEDIA_NAME } from '../../../shared/document/mediaName.ts'
import { ChangedLine } from './ChangedLine.tsx'
import styles from './CompareView.module.css'
import type { ElementProps } from './ELEMENTS.tsx'

const LINES = ['credit', 'alt', 'terms'] as const

/** A picture with its caption, and what stands beside it where that changed. */
export function FigureElement({ attrs, was, change, label, children }: ElementProps) {
  const { t } = useTranslation('history')
  const { media, alt, width, height } = attrs
  const known = typeof media === 'string' && MEDIA_NAME.test(media)
  const size = Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : {}
  const lines = LINES.filter(line => line === 'credit' || attrs[line] !== was[line]).filter(
    line => attrs[line] || was[line],
  )
  return (
    <figure data-change={change}>
      {label}
      {known ? (
        <img src={`/media/${media}`} alt={String(alt ?? '')} {...size} />
      ) : (
        <p className={styles.missing}>{t('compare.noPicture')}</p>
      )}
      <figcaption dir="auto">{children}</figcaption>
      {lines.map(line => (
        <p key={line} className={styles.detail}>
          {t(`compare.${line}`)} <ChangedLine was={String(was[line] ?? '')} is={String(attrs[line] ?? '')} />
        </p>
      ))}
    </figure>
  )
}
