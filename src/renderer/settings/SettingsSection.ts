/** The sections of the settings, in their order. */
export const SETTINGS_SECTIONS = ['general', 'spelling', 'style', 'templates', 'backup'] as const

export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]
