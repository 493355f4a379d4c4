import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../shared/bridge/Person.ts'
import type { Settings } from '../../shared/bridge/Settings.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { PageFields } from './PageFields.tsx'
import styles from './SettingsDialog.module.css'
import { THEMES } from './themes.ts'

export type GeneralSectionProps = {
  settings: Settings
  person: Person | null
  onSettings(fields: Partial<Settings>): void
  onPerson(person: Person): void
}

const ROLES = ['reporter', 'editor', 'both'] as const

/** How the window looks, who sits before it, and how the page is under the hands. */
export function GeneralSection({ settings, person, onSettings, onPerson }: GeneralSectionProps) {
  const { t } = useTranslation('settings')
  const [name, setName] = useState(person?.name ?? '')
  const role = person?.role ?? 'reporter'
  const missing = name.trim() === ''

  function keep() {
    if (!missing && name.trim() !== person?.name) onPerson({ name: name.trim(), role })
  }

  return (
    <div className={styles.section}>
      <div>
        <p className={styles.caption}>{t('theme')}</p>
        <Segmented
          large
          label={t('theme')}
          value={settings.theme}
          onValue={theme => onSettings({ theme })}
          choices={THEMES.map(one => ({ value: one.theme, label: t(`themes.${one.theme}`) }))}
        />
      </div>
      <Field label={t('name')} hint={t('nameHint')} error={missing ? t('nameMissing') : null}>
        {control => (
          <Input
            {...control}
            large
            value={name}
            maxLength={120}
            onChange={event => setName(event.target.value)}
            onBlur={keep}
            onKeyDown={event => {
              if (event.key === 'Enter') keep()
            }}
          />
        )}
      </Field>
      <div>
        <p className={styles.caption}>{t('role')}</p>
        <Segmented
          large
          label={t('role')}
          value={role}
          onValue={chosen => {
            if (!missing) onPerson({ name: name.trim(), role: chosen })
          }}
          choices={ROLES.map(value => ({ value, label: t(`roles.${value}`) }))}
        />
      </div>
      <PageFields settings={settings} onSettings={onSettings} />
    </div>
  )
}
