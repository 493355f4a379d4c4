import { useTranslation } from 'react-i18next'
import type { Settings } from '../../shared/bridge/Settings.ts'
import { Field } from '../ui/Field.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Select } from '../ui/Select.tsx'
import dialog from './SettingsDialog.module.css'
import styles from './Switches.module.css'
import { ZOOMS } from './ZOOMS.ts'

const SWITCHES = ['smartPunctuation', 'typewriter'] as const
const FOCUS = ['paragraph', 'sentence'] as const

/** How the page looks and behaves under the writer's hands. */
export function PageFields({
  settings,
  onSettings,
}: {
  settings: Settings
  onSettings(fields: Partial<Settings>): void
}) {
  const { t } = useTranslation('settings')
  return (
    <>
      <Field label={t('page.zoom')}>
        {control => (
          <Select
            {...control}
            value={settings.pageZoom}
            onChange={event => onSettings({ pageZoom: Number(event.target.value) })}
          >
            {ZOOMS.map(zoom => (
              <option key={zoom} value={zoom}>
                {t('page.percent', { zoom })}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div>
        <p className={dialog.caption}>{t('page.focusOn')}</p>
        <Segmented
          large
          label={t('page.focusOn')}
          value={settings.focusOn}
          onValue={focusOn => onSettings({ focusOn })}
          choices={FOCUS.map(value => ({ value, label: t(`page.focus.${value}`) }))}
        />
      </div>
      <div className={styles.switches}>
        {SWITCHES.map(one => (
          <label key={one} className={styles.switch}>
            <input
              type="checkbox"
              checked={settings[one]}
              onChange={event => onSettings({ [one]: event.target.checked })}
            />
            {t(`page.${one}`)}
          </label>
        ))}
      </div>
    </>
  )
}
