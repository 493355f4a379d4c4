import { Archive, FileStack, Ruler, SlidersHorizontal, SpellCheck } from 'lucide-react'

import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './SettingsDialog.module.css'
import { SETTINGS_SECTIONS, type SettingsSection } from './SettingsSection.ts'

const ICONS = {
  general: SlidersHorizontal,
  spelling: SpellCheck,
  style: Ruler,
  templates: FileStack,
  backup: Archive,
}

export type SettingsDialogProps = {
  section: SettingsSection
  sections: Readonly<Record<SettingsSection, ReactNode>>
  onSection(section: SettingsSection): void
  onClose(): void
}

/** What can be set, a section at a time. */
export function SettingsDialog({ section, sections, onSection, onClose }: SettingsDialogProps) {
  const { t } = useTranslation('settings')
  return (
    <Dialog title={t('title')} closeLabel={t('app:close')} onClose={onClose}>
      <Tabs.Root
        className={styles.settings}
        orientation="vertical"
        value={section}
        onValueChange={value => {
          const chosen = SETTINGS_SECTIONS.find(one => one === value)
          if (chosen) onSection(chosen)
        }}
      >
        <Tabs.List className={styles.list} aria-label={t('title')}>
          {SETTINGS_SECTIONS.map(one => {
            const Icon = ICONS[one]
            return (
              <Tabs.Trigger key={one} value={one} className={styles.tab}>
                <Icon size={16} strokeWidth={1.7} aria-hidden />
                {t(`sections.${one}`)}
              </Tabs.Trigger>
            )
          })}
        </Tabs.List>
        {SETTINGS_SECTIONS.map(one => (
          <Tabs.Content key={one} value={one} className={styles.content} tabIndex={-1}>
            {sections[one]}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Dialog>
  )
}
