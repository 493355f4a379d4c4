import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type ReactElement, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { showKey } from '../../commands/showKey.ts'
import menu from '../../ui/Menu.module.css'
import { TopLayer } from '../../ui/TopLayer.ts'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS, type EditorCommandId } from '../editorCommands.ts'
import type { CommandState } from './useCommandStates.ts'

export type CommandMenuProps = {
  /** The button that opens it. */
  children: ReactElement
  ids: readonly EditorCommandId[]
  context: EditorContext | null
  states: Readonly<Record<string, CommandState>>
}

/** A menu of commands of the page. After a choice the focus is on the page again. */
export function CommandMenu({ children, ids, context, states }: CommandMenuProps) {
  const { t } = useTranslation()
  const layer = useContext(TopLayer)
  let chosen = false
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          className={menu.menu}
          sideOffset={6}
          align="start"
          collisionPadding={8}
          onCloseAutoFocus={event => {
            if (chosen) event.preventDefault()
          }}
        >
          {ids.map(id => {
            const { icon: Icon, label, keys, run } = EDITOR_COMMANDS[id]
            const key = keys[0]
            return (
              <DropdownMenu.CheckboxItem
                key={id}
                className={menu.item}
                checked={states[id]?.active ?? false}
                disabled={!states[id]?.enabled}
                onSelect={() => {
                  chosen = true
                  if (context) run(context)
                }}
              >
                <Icon size={16} strokeWidth={1.6} aria-hidden />
                {t(label)}
                {states[id]?.active && <Check size={14} aria-hidden />}
                {key && <span className={menu.key}>{showKey(key)}</span>}
              </DropdownMenu.CheckboxItem>
            )
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
