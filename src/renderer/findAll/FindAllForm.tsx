import { CaseSensitive, Regex, WholeWord } from 'lucide-react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { FIND_ZONES } from '../../shared/find/FindZone.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Input } from '../ui/Input.tsx'
import styles from './FindAllForm.module.css'
import type { Looking } from './Looked.ts'

export type FindAllFormProps = {
  /** The field of what is looked for. */
  field: RefObject<HTMLInputElement | null>
  looking: Looking
  readOnly: boolean
  filters: ReactNode
  onChange(fields: Partial<Looking>, atOnce?: boolean): void
}

/** As in the bar that finds in one story. */
const OPTIONS = [
  { name: 'matchCase', icon: CaseSensitive, code: 'KeyC', key: 'Alt+C' },
  { name: 'wholeWord', icon: WholeWord, code: 'KeyW', key: 'Alt+W' },
  { name: 'regex', icon: Regex, code: 'KeyR', key: 'Alt+R' },
] as const

/** What is looked for, what takes its place, and where. */
export function FindAllForm({ field, looking, readOnly, filters, onChange }: FindAllFormProps) {
  const { t } = useTranslation('findAll')
  const { query, replacement, zones } = looking
  const flip = (name: (typeof OPTIONS)[number]['name']) =>
    onChange({ query: { ...query, [name]: !query[name] } }, true)

  function press(event: KeyboardEvent) {
    const option = event.altKey ? OPTIONS.find(({ code }) => code === event.code) : undefined
    if (!option || event.nativeEvent.isComposing) return
    event.preventDefault()
    flip(option.name)
  }

  return (
    <search className={styles.form} aria-label={t('title')} onKeyDown={press}>
      <div className={styles.line}>
        <Input
          ref={field}
          aria-label={t('words')}
          placeholder={t('words')}
          value={query.words}
          onFocus={event => event.target.select()}
          onChange={event => onChange({ query: { ...query, words: event.target.value } })}
          onKeyDown={event => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onChange({ query }, true)
          }}
        />
        {OPTIONS.map(({ name, icon, key }) => (
          <IconButton
            key={name}
            icon={icon}
            label={t(name)}
            shortcut={key}
            aria-pressed={query[name]}
            onClick={() => flip(name)}
          />
        ))}
      </div>
      {!readOnly && (
        <Input
          aria-label={t('replacement')}
          placeholder={t('replacement')}
          value={replacement}
          onChange={event => onChange({ replacement: event.target.value })}
        />
      )}
      <div className={styles.where}>
        <fieldset className={styles.zones}>
          <legend>{t('where')}</legend>
          {FIND_ZONES.map(zone => (
            <label key={zone}>
              <input
                type="checkbox"
                checked={zones.includes(zone)}
                onChange={() =>
                  onChange({ zones: FIND_ZONES.filter(one => zones.includes(one) !== (one === zone)) }, true)
                }
              />
              {t(`zone.${zone}`)}
            </label>
          ))}
        </fieldset>
        <div className={styles.filters}>{filters}</div>
      </div>
    </search>
  )
}
