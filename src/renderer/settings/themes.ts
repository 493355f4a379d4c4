import { type LucideIcon, Monitor, Moon, Newspaper, Sun } from 'lucide-react'
import type { Settings } from '../../shared/bridge/Settings.ts'

/** The themes in the order they are offered. */
export const THEMES: readonly { theme: Settings['theme']; icon: LucideIcon }[] = [
  { theme: 'system', icon: Monitor },
  { theme: 'light', icon: Sun },
  { theme: 'dark', icon: Moon },
  { theme: 'paper', icon: Newspaper },
]
