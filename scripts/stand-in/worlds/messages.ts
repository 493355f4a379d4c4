import type { AskedToOpen } from './bridgeMessages.ts'

/** One line of a menu as the page draws it. */
export interface MenuLine {
  readonly id: number
  readonly type: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'
  readonly label: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly accelerator: string
  readonly lines: readonly MenuLine[]
}

/** A key that belongs to a menu item. `key` is what `KeyboardEvent.key` says, in lower case. */
export interface Shortcut {
  readonly id: number
  readonly key: string
  readonly control: boolean
  readonly alt: boolean
  readonly shift: boolean
}

/** What this process sends into a page's preload world. */
export type MessageIn =
  | { readonly type: 'event'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly type: 'reply'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | {
      readonly type: 'menu'
      readonly shortcuts: readonly Shortcut[]
      readonly bar: readonly MenuLine[] | null
    }
  | {
      readonly type: 'popup'
      readonly id: number
      /** Null where the pointer is. */
      readonly x: number | null
      readonly y: number | null
      readonly lines: readonly MenuLine[]
    }

/** What a page's preload world sends to this process. */
export type MessageOut =
  | { readonly type: 'hello' }
  | { readonly type: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | {
      readonly type: 'invoke'
      readonly id: number
      readonly channel: string
      readonly args: readonly unknown[]
    }
  | { readonly type: 'menu'; readonly id: number }
  | { readonly type: 'popup-closed'; readonly id: number }
  | { readonly type: 'context-menu'; readonly params: ContextMenuParams }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'navigate'; readonly url: string }
  | { readonly type: 'close' }
  | { readonly type: 'open'; readonly asked: AskedToOpen }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'preload-error'; readonly error: Error }

export interface ContextMenuParams {
  readonly x: number
  readonly y: number
  readonly selectionText: string
  readonly linkURL: string
  readonly linkText: string
  readonly srcURL: string
  readonly mediaType: 'none' | 'image'
  readonly isEditable: boolean
  readonly misspelledWord: string
  readonly dictionarySuggestions: readonly string[]
  readonly editFlags: Readonly<
    Record<'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canDelete' | 'canSelectAll', boolean>
  >
}
