import { ImageOff } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryPicture } from '../../shared/checks/storyPictures.ts'
import { MEDIA_NAME } from '../../shared/document/mediaName.ts'
import styles from './PicturesField.module.css'

export type PicturesFieldProps = {
  pictures: readonly StoryPicture[]
  leadImage: string | null
  disabled: boolean
  onShow(picture: StoryPicture): void
  onLead(media: string | null): void
}

const RIGHTS = ['alt', 'credit', 'terms'] as const

/** The story's pictures: what is missing of each, and which one stands for the story where only one is shown. */
export function PicturesField({ pictures, leadImage, disabled, onShow, onLead }: PicturesFieldProps) {
  const { t } = useTranslation('story')
  const name = useId()
  if (pictures.length === 0 && !leadImage) return <p className={styles.none}>{t('picturesNone')}</p>
  const elsewhere = leadImage !== null && !pictures.some(({ media }) => media === leadImage)
  // A picture that stands in the story twice leads it once.
  const firsts = new Set(
    pictures.filter(({ media }, at) => pictures.findIndex(one => one.media === media) === at),
  )
  return (
    <fieldset className={styles.pictures}>
      <legend className={styles.legend}>{t('leadImage')}</legend>
      <label className={styles.choice}>
        <input
          type="radio"
          name={name}
          checked={leadImage === null}
          disabled={disabled}
          onChange={() => onLead(null)}
        />
        {t('leadFirst')}
      </label>
      <ul className={styles.list}>
        {elsewhere && (
          <li className={styles.picture}>
            <input
              type="radio"
              name={name}
              checked
              readOnly
              disabled={disabled}
              aria-label={t('leadElsewhere')}
            />
            <Thumb media={leadImage} />
            <span className={styles.words}>{t('leadElsewhere')}</span>
          </li>
        )}
        {pictures.map((picture, index) => {
          const { media, caption, from } = picture
          const title = caption || t('pictureNumber', { number: index + 1 })
          const missing = RIGHTS.filter(field => picture[field] === '')
          return (
            <li key={`${media} ${from}`} className={styles.picture}>
              {firsts.has(picture) ? (
                <input
                  type="radio"
                  name={name}
                  checked={leadImage === media}
                  disabled={disabled}
                  aria-label={t('leads', { picture: title })}
                  onChange={() => onLead(media)}
                />
              ) : (
                <span />
              )}
              <Thumb media={media} />
              <button type="button" className={styles.words} onClick={() => onShow(picture)}>
                <span className={styles.caption} dir="auto">
                  {title}
                </span>
                <span className={missing.length > 0 ? styles.missing : styles.whole}>
                  {missing.length > 0
                    ? missing.map(field => t(`pictureLacks.${field}`)).join(' · ')
                    : t('pictureWhole')}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

/** Nothing but the library's own pictures is ever shown. */
function Thumb({ media }: { media: string }) {
  const [gone, setGone] = useState(false)
  if (gone || !MEDIA_NAME.test(media))
    return (
      <span className={styles.thumb}>
        <ImageOff size={16} aria-hidden />
      </span>
    )
  return <img className={styles.thumb} src={`/media/${media}`} alt="" onError={() => setGone(true)} />
}
