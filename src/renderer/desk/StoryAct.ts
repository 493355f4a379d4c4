import type { LucideIcon } from 'lucide-react'
import type { Status } from '../../shared/article/Status.ts'

type StoryChoice = {
  readonly id: string
  readonly label: string
  /** Its dot stands before it. */
  readonly status?: Status
}

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
  readonly choices?: readonly StoryChoice[]
  readonly disabled?: boolean
  run(ids: readonly string[], choice?: string): void
}
