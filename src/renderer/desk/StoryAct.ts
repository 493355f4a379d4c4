import type { LucideIcon } from 'lucide-react'

/** Something that can be done to one or many stories of a list: by its menu, by its bar, by its key. */
export type StoryAct = {
  readonly id: string
  /** A message key with its namespace: one word. */
  readonly label: string
  /** In a menu, where there is room. */
  readonly menuLabel: string
  readonly icon: LucideIcon
  /** As it is shown to the person. */
  readonly shortcut?: string
  /** Whether this key press asks for it. */
  isKey?(press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean
  /** It is one of these that is wanted: a menu of their message keys. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[]
  readonly disabled?: boolean
  run(ids: readonly string[], choice?: string): void
}
