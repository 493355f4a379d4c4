import type { LucideIcon } from 'lucide-react'

/** One line of the palette: a command, or a story to open. */
export type PaletteEntry = {
  readonly id: string
  readonly label: string
  /** What kind of thing it is; found by it too. */
  readonly group: string
  readonly icon: LucideIcon
  /** As people read it; '' for none. */
  readonly key: string
  readonly enabled: boolean
}
