import { useEditorState } from '@tiptap/react'
import { useContext, useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { foldText } from '../../../shared/search/foldText.ts'
import { showKey } from '../../commands/showKey.ts'
import menu from '../../ui/Menu.module.css'
import { TopLayer } from '../../ui/TopLayer.ts'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS, type EditorCommandId } from '../editorCommands.ts'
import { SLASH_COMMANDS } from './SLASH_COMMANDS.ts'
import styles from './SlashMenu.module.css'
import { closeSlash, type SlashKeys, slashIn } from './slashPlugin.ts'

/** Room the menu needs below its line, in pixels; less, and it stands above. */
const HEIGHT = 300
const WIDTH = 260
const GAP = 6

/** The blocks a stroke offers, at the caret: letters choose among them, Enter takes, Escape leaves what was typed. */
export function SlashMenu({ context, keys }: { context: EditorContext; keys: SlashKeys }) {
  const { t } = useTranslation()
  const { editor } = context
  const name = useId()
  const layer = useContext(TopLayer)
  const [at, setAt] = useState(0)
  const slash = useEditorState({
    editor,
    selector: () => (editor.isDestroyed ? null : slashIn(editor.state)),
    equalityFn: (a, b) => a?.at === b?.at && a?.typed === b?.typed,
  })
  const typed = slash ? foldText(slash.typed).trim() : ''
  const offered = slash ? SLASH_COMMANDS.filter(id => fits(t(EDITOR_COMMANDS[id].label), typed)) : []
  const chosen = offered[Math.min(at, offered.length - 1)]
  const open = chosen !== undefined

  useEffect(() => {
    const page = editor.view.dom
    if (!open) return
    page.setAttribute('aria-controls', name)
    page.setAttribute('aria-activedescendant', `${name}-${chosen}`)
    document.getElementById(`${name}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
    return () => {
      page.removeAttribute('aria-controls')
      page.removeAttribute('aria-activedescendant')
    }
  }, [editor, open, chosen, name])

  function take(id: EditorCommandId) {
    if (!slash) return
    const { state, view } = editor
    view.dispatch(closeSlash(state).delete(slash.at, state.selection.from))
    setAt(0)
    if (EDITOR_COMMANDS[id].isEnabled(context)) EDITOR_COMMANDS[id].run(context)
  }

  useEffect(() => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    keys.press = event => {
      if (!chosen || event.isComposing) return false
      const step = moves[event.key]
      if (step) setAt((at + step + offered.length) % offered.length)
      else if (event.key === 'Enter' || event.key === 'Tab') take(chosen)
      else if (event.key === 'Escape') {
        setAt(0)
        editor.view.dispatch(closeSlash(editor.state))
      } else return false
      event.preventDefault()
      event.stopPropagation()
      return true
    }
    return () => {
      keys.press = null
    }
  })

  if (!slash || !open) return null
  const line = editor.view.coordsAtPos(slash.at)
  const above = line.bottom + HEIGHT > window.innerHeight
  const rtl =
    getComputedStyle(editor.view.domAtPos(slash.at).node.parentElement ?? editor.view.dom).direction === 'rtl'
  const left = Math.max(GAP, Math.min(rtl ? line.left - WIDTH : line.left, window.innerWidth - WIDTH - GAP))
  return createPortal(
    <div
      id={name}
      role="listbox"
      aria-label={t('editor:slash.name')}
      className={`${menu.menu} ${styles.menu}`}
      style={{
        left,
        inlineSize: WIDTH,
        ...(above ? { bottom: window.innerHeight - line.top + GAP } : { top: line.bottom + GAP }),
      }}
    >
      {offered.map((id, index) => {
        const { icon: Icon, label, keys: shortcuts } = EDITOR_COMMANDS[id]
        return (
          <div
            key={id}
            id={`${name}-${id}`}
            role="option"
            tabIndex={-1}
            aria-selected={id === chosen}
            data-highlighted={id === chosen ? '' : undefined}
            className={menu.item}
            onPointerMove={() => setAt(index)}
            // Before the page loses the focus and the menu closes.
            onPointerDown={event => {
              event.preventDefault()
              take(id)
            }}
          >
            <Icon size={16} strokeWidth={1.6} aria-hidden />
            {t(label)}
            {shortcuts[0] && <span className={menu.key}>{showKey(shortcuts[0])}</span>}
          </div>
        )
      })}
    </div>,
    layer ?? document.body,
  )
}

/** A word of the label begins so. */
function fits(label: string, typed: string): boolean {
  const folded = foldText(label)
  return typed === '' || folded.startsWith(typed) || folded.split(' ').some(word => word.startsWith(typed))
}
