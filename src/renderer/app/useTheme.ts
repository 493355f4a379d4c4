import { useLayoutEffect } from 'react'
import type { Settings } from '../../shared/bridge/Settings.ts'
import { useMedia } from './useMedia.ts'

/** Puts the chosen theme on the document; 'system' follows the computer while it runs. */
export function useTheme(chosen: Settings['theme']): void {
  const dark = useMedia('(prefers-color-scheme: dark)')
  const theme = chosen === 'system' ? (dark ? 'dark' : 'light') : chosen
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}
