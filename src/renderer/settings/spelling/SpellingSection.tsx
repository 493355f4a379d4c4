import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/bridge/Settings.ts'
import { ENGLISH, type English } from '../../../shared/spelling/ENGLISH.ts'
import { ChipsField } from '../../ui/ChipsField.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import dialog from '../SettingsDialog.module.css'
import styles from '../Switches.module.css'

export type SpellingSectionProps = {
  settings: Pick<Settings, 'spelling' | 'grammar' | 'ownWords'>
  /** Null while no library is open. */
  newsroom: { english: English; words: readonly string[]; readOnly: boolean } | null
  onSettings(settings: Partial<Settings>): void
  onEnglish(english: English): void
  onNewsroomWords(words: readonly string[]): void
}

const SWITCHES = ['spelling', 'grammar'] as const
const NONE: readonly string[] = []

/** Whether English is checked, as which, and the words it was taught. */
export function SpellingSection({ settings, newsroom, ...acts }: SpellingSectionProps) {
  const { t } = useTranslation('settings')
  return (
    <div className={dialog.section}>
      <div className={styles.switches}>
        {SWITCHES.map(one => (
          <label key={one} className={styles.switch}>
            <input
              type="checkbox"
              checked={settings[one]}
              onChange={event => acts.onSettings({ [one]: event.target.checked })}
            />
            {t(`spelling.${one}`)}
          </label>
        ))}
      </div>
      {newsroom && (
        <Field label={t('spelling.english')} hint={t('spelling.englishHint')}>
          {control => (
            <Select
              {...control}
              value={newsroom.english}
              disabled={newsroom.readOnly}
              onChange={event => {
                const english = ENGLISH.find(one => one === event.target.value)
                if (english) acts.onEnglish(english)
              }}
            >
              {ENGLISH.map(one => (
                <option key={one} value={one}>
                  {t(`spelling.kinds.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <ChipsField
        label={t('spelling.ownWords')}
        hint={t('spelling.ownWordsHint')}
        placeholder={t('spelling.addWord')}
        values={settings.ownWords}
        choices={NONE}
        removeLabel={value => t('app:remove', { value })}
        onValues={words => acts.onSettings({ ownWords: [...words] })}
      />
      {newsroom && (
        <ChipsField
          label={t('spelling.newsroomWords')}
          hint={t('spelling.newsroomWordsHint')}
          placeholder={t('spelling.addWord')}
          values={newsroom.words}
          choices={NONE}
          disabled={newsroom.readOnly}
          removeLabel={value => t('app:remove', { value })}
          onValues={acts.onNewsroomWords}
        />
      )}
    </div>
  )
}
