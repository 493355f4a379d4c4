import type { Settings } from '../../shared/bridge/Settings.ts'

const NATIVE = { system: 'system', light: 'light', dark: 'dark', paper: 'light' } as const

/** What the computer's own menus and dialogs look like beside each of our themes. */
export function nativeThemeFor(theme: Settings['theme']): 'system' | 'light' | 'dark' {
  return NATIVE[theme]
}
