import { useTranslation } from 'react-i18next'
import { useFieldWords } from '../filters/useFieldWords.ts'
import type { Completion } from './completionsFor.ts'
import styles from './SearchHelp.module.css'

export type SearchHelpProps = {
  id: string
  completions: readonly Completion[]
  /** The place of the active one; -1 while none is. */
  at: number
  /** Whether the signs of the language are explained too. */
  isFirst: boolean
  onAt(at: number): void
  onTake(completion: Completion): void
}

/** What may be written next, under the search box. */
export function SearchHelp({ id, completions, at, isFirst, onAt, onTake }: SearchHelpProps) {
  const { t } = useTranslation('search')
  const { valueWords } = useFieldWords()
  return (
    <div className={styles.help}>
      <div id={id} role="listbox" aria-label={t('offers')}>
        {completions.map((completion, index) => {
          const { field, value } = completion
          return (
            <div
              key={`${field} ${value}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              onPointerMove={() => onAt(index)}
              // Before the box loses the focus and the help is gone.
              onPointerDown={event => {
                event.preventDefault()
                onTake(completion)
              }}
            >
              {value === null ? (
                <>
                  <code className={styles.field}>{field}:</code>
                  <span className={styles.about}>{t(`about.${field}`)}</span>
                </>
              ) : (
                <bdi className={styles.value}>{valueWords(field, value) ?? value}</bdi>
              )}
            </div>
          )
        })}
      </div>
      {isFirst && <p className={styles.signs}>{t('signs')}</p>}
    </div>
  )
}
