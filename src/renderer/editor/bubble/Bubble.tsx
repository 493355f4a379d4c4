import { useContext } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { showKey } from '../../commands/showKey.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TopLayer } from '../../ui/TopLayer.ts'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS } from '../editorCommands.ts'
import { useCommandStates } from '../toolbar/useCommandStates.ts'
import { BUBBLE_COMMANDS } from './BUBBLE_COMMANDS.ts'
import styles from './Bubble.module.css'
import { CELL_COMMANDS } from './CELL_COMMANDS.ts'
import { type SelectedPlace, useSelectedWords } from './useSelectedWords.ts'

const GAP = 8
const HEIGHT = 42
const HALF = 148

/**
 * The commands for words, beside selected words for a hand on the mouse. It never takes the focus: by keyboard the
 * same commands have their keys, the toolbar and the palette.
 */
export function Bubble({ context }: { context: EditorContext }) {
  const place = useSelectedWords(context.editor)
  const layer = useContext(TopLayer)
  return place && createPortal(<BubbleBar context={context} place={place} />, layer ?? document.body)
}

function BubbleBar({ context, place }: { context: EditorContext; place: SelectedPlace }) {
  const { rect, what } = place
  const ids = what === 'cells' ? CELL_COMMANDS : BUBBLE_COMMANDS
  const { t } = useTranslation()
  const states = useCommandStates(context)
  const above = rect.top - GAP - HEIGHT
  const middle = Math.max(HALF + GAP, Math.min(rect.left + rect.width / 2, window.innerWidth - HALF - GAP))
  return (
    <div
      role="toolbar"
      aria-label={t(`editor:bubble.${what}`)}
      className={styles.bubble}
      style={{ left: middle, top: above > GAP ? above : rect.bottom + GAP }}
    >
      {ids.map(id => {
        const { icon, label, keys, run } = EDITOR_COMMANDS[id]
        const state = states[id]
        return (
          <IconButton
            key={id}
            icon={icon}
            label={t(label)}
            shortcut={keys[0] && showKey(keys[0])}
            tabIndex={-1}
            aria-pressed={state?.active ?? false}
            aria-disabled={!state?.enabled}
            onPointerDown={event => event.preventDefault()}
            onMouseDown={event => event.preventDefault()}
            onClick={() => state?.enabled && run(context)}
          />
        )
      })}
    </div>
  )
}
