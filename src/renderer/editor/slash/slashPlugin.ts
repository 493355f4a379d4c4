import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'

/** Where the stroke stands, and what was typed behind it. */
export type Slash = { readonly at: number; readonly typed: string }

/** What the open menu does with a key; false leaves it to the page. */
export type SlashKeys = { press: ((event: KeyboardEvent) => boolean) | null }

const key = new PluginKey<Slash | null>('slash')
const CLOSE = 'close'
/** A name that long is a path or a fraction somebody writes. */
const LONGEST = 24

/** A stroke typed first on a line of the body, or behind a space, opens the menu of blocks. */
export function slashPlugin(keys: SlashKeys): Plugin<Slash | null> {
  return new Plugin<Slash | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, before, _old, state) {
        const meta: unknown = transaction.getMeta(key)
        if (meta === CLOSE) return null
        const at = typeof meta === 'number' ? meta : before && transaction.mapping.map(before.at, -1)
        return at === null ? null : slashAt(state, at)
      },
    },
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== '/' || from !== to || !mayOpen(view.state, from)) return false
        view.dispatch(view.state.tr.insertText('/', from).setMeta(key, from))
        return true
      },
      handleKeyDown: (view, event) => key.getState(view.state) != null && (keys.press?.(event) ?? false),
      handleDOMEvents: {
        blur: view => {
          if (key.getState(view.state)) view.dispatch(closeSlash(view.state))
          return false
        },
      },
    },
  })
}

export function slashIn(state: EditorState): Slash | null {
  return key.getState(state) ?? null
}

export function closeSlash(state: EditorState) {
  return state.tr.setMeta(key, CLOSE)
}

function mayOpen(state: EditorState, at: number): boolean {
  const { parent, parentOffset } = state.doc.resolve(at)
  if (parent.type.name !== 'paragraph') return false
  return parentOffset === 0 || /\s/.test(parent.textBetween(parentOffset - 1, parentOffset, '', ' '))
}

function slashAt(state: EditorState, at: number): Slash | null {
  const { $from, empty } = state.selection
  if (!empty || $from.pos <= at || at < $from.start()) return null
  const text = state.doc.textBetween(at, $from.pos, '', '\n')
  return text.startsWith('/') && text.length <= LONGEST && !/\s\s|\n/.test(text)
    ? { at, typed: text.slice(1) }
    : null
}
