import { NodeSelection } from '@tiptap/pm/state'
import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { showKey } from '../../commands/showKey.ts'
import menu from '../../ui/Menu.module.css'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS, type EditorCommandId } from '../editorCommands.ts'
import styles from './BlockHandle.module.css'

const MOVES = ['moveUp', 'moveDown', 'duplicate', 'deleteBlock'] as const satisfies EditorCommandId[]
const OWN = ['details', 'foldNote', 'headerRow', 'removeTable'] as const satisfies EditorCommandId[]
const TURNS = [
  'text',
  'heading2',
  'heading3',
  'heading4',
  'bulletList',
  'orderedList',
  'quotation',
  'pullQuote',
  'factBox',
  'privateNote',
  'codeBlock',
] as const satisfies EditorCommandId[]

export type BlockMenuProps = { context: EditorContext; onChoose(): void }

/** What can be done with the chosen block; what does not apply to it is left out. */
export function BlockMenu({ context, onChoose }: BlockMenuProps) {
  const { t } = useTranslation('editor')
  const usable = (ids: readonly EditorCommandId[]) => ids.filter(id => EDITOR_COMMANDS[id].isEnabled(context))
  const own = usable(OWN)
  // A thing has no style of its own; its words have, once the caret is in them.
  const isThing = context.editor.state.selection instanceof NodeSelection
  const turns = usable(TURNS).filter(id => !isThing || EDITOR_COMMANDS[id].group !== 'style')
  const item = (id: EditorCommandId, enabled = true) => {
    const { icon: Icon, label, keys, isActive, run } = EDITOR_COMMANDS[id]
    const active = isActive(context)
    return (
      <DropdownMenu.Item
        key={id}
        className={menu.item}
        disabled={!enabled}
        onSelect={() => {
          onChoose()
          context.editor.view.focus()
          run(context)
        }}
      >
        <Icon size={16} strokeWidth={1.6} aria-hidden />
        {t(label)}
        {active && <Check size={14} aria-label={t('handle.now')} />}
        {keys[0] && <span className={menu.key}>{showKey(keys[0])}</span>}
      </DropdownMenu.Item>
    )
  }
  return (
    <>
      {MOVES.map(id => item(id, EDITOR_COMMANDS[id].isEnabled(context)))}
      {own.length > 0 && <DropdownMenu.Separator className={styles.part} />}
      {own.map(id => item(id))}
      {turns.length > 0 && (
        <>
          <DropdownMenu.Separator className={styles.part} />
          <DropdownMenu.Label className={menu.label}>{t('handle.turnInto')}</DropdownMenu.Label>
          {turns.map(id => item(id))}
        </>
      )}
    </>
  )
}
