import { Check, Monitor } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../shared/bridge/Settings.ts'
import menu from '../ui/Menu.module.css'
import { TopLayer } from '../ui/TopLayer.ts'
import styles from './ThemeMenu.module.css'
import { THEMES } from './themes.ts'

export type ThemeMenuProps = { theme: Settings['theme']; onTheme(theme: Settings['theme']): void }

export function ThemeMenu({ theme, onTheme }: ThemeMenuProps) {
  const { t } = useTranslation('settings')
  const layer = useContext(TopLayer)
  const Icon = THEMES.find(one => one.theme === theme)?.icon ?? Monitor
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={styles.trigger}
        aria-label={`${t('theme')}: ${t(`themes.${theme}`)}`}
        title={t('theme')}
      >
        <Icon size={15} strokeWidth={1.7} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          className={menu.menu}
          side="top"
          align="end"
          sideOffset={6}
          collisionPadding={8}
        >
          <DropdownMenu.RadioGroup value={theme}>
            {THEMES.map(({ theme: one, icon: Mark }) => (
              <DropdownMenu.RadioItem
                key={one}
                value={one}
                className={menu.item}
                onSelect={() => onTheme(one)}
              >
                <Mark size={15} strokeWidth={1.7} aria-hidden />
                {t(`themes.${one}`)}
                <DropdownMenu.ItemIndicator>
                  <Check size={15} aria-hidden />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
