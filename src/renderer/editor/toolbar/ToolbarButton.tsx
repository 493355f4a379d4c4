import { Toolbar } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { showKey } from '../../commands/showKey.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS, type EditorCommandId } from '../editorCommands.ts'
import styles from './Toolbar.module.css'
import type { CommandState } from './useCommandStates.ts'

/** Commands that switch something on and off, and so are pressed or not. */
const SWITCHES = new Set(['mark', 'list', 'quote'])

export type ToolbarButtonProps = { id: EditorCommandId; context: EditorContext | null; state: CommandState }

export function ToolbarButton({ id, context, state }: ToolbarButtonProps) {
  const { t } = useTranslation()
  const { icon, label, keys, group, run } = EDITOR_COMMANDS[id]
  const shortcut = keys[0] && showKey(keys[0])
  return (
    <Toolbar.Button asChild>
      <IconButton
        icon={icon}
        label={t(label)}
        shortcut={shortcut}
        className={styles.button}
        aria-pressed={SWITCHES.has(group) ? state.active : undefined}
        aria-disabled={!state.enabled}
        onMouseDown={event => event.preventDefault()}
        onClick={() => context && state.enabled && run(context)}
      />
    </Toolbar.Button>
  )
}
