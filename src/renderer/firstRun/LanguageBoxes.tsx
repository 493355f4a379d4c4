import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FirstRun.module.css'

export type LanguageBoxesProps = {
  /** BCP 47. */
  chosen: readonly string[]
  error: string | null
  onChosen(languages: readonly string[]): void
}

const OFFERED = [
  { code: 'en', name: 'english' },
  { code: 'ur', name: 'urdu' },
] as const

export function LanguageBoxes({ chosen, error, onChosen }: LanguageBoxesProps) {
  const { t } = useTranslation('firstRun')
  const about = useId()
  return (
    <fieldset aria-describedby={error ? about : undefined}>
      <legend className={styles.label}>{t('languages')}</legend>
      <div className={styles.boxes}>
        {OFFERED.map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              aria-invalid={error !== null}
              checked={chosen.includes(code)}
              onChange={event =>
                // In the order offered: the first is the language of a new story.
                onChosen(
                  OFFERED.map(one => one.code).filter(one =>
                    one === code ? event.target.checked : chosen.includes(one),
                  ),
                )
              }
            />
            {t(name)}
          </label>
        ))}
      </div>
      {error && (
        <p id={about} role="alert" className={styles.error}>
          <CircleAlert size={13} aria-hidden />
          {error}
        </p>
      )}
    </fieldset>
  )
}
