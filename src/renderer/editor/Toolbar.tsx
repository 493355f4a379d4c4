import { ChevronDown, Ellipsis } from 'lucide-react'
import { Toolbar as Bar } from 'radix-ui'
import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton.tsx'
import { useWidth } from '../ui/useWidth.ts'
import type { EditorContext } from './EditorContext.ts'
import { EDITOR_COMMANDS, type EditorCommandId } from './editorCommands.ts'
import { CommandMenu } from './toolbar/CommandMenu.tsx'
import { fitToolbar } from './toolbar/fitToolbar.ts'
import { TOOLBAR } from './toolbar/TOOLBAR.ts'
import styles from './toolbar/Toolbar.module.css'
import { ToolbarButton } from './toolbar/ToolbarButton.tsx'
import { useCommandStates } from './toolbar/useCommandStates.ts'
import { useToolbarKey } from './toolbar/useToolbarKey.ts'

const STYLES = ['text', 'heading2', 'heading3', 'heading4'] as const
const TABLE = Object.values(EDITOR_COMMANDS).flatMap(({ group, id }) =>
  group === 'table' ? [id as EditorCommandId] : [],
)
const OFF = { enabled: false, active: false }

/** The one toolbar of the page. Alt+F10 reaches it from the text, Escape goes back. */
export function Toolbar({ context }: { context: EditorContext | null }) {
  const { t } = useTranslation('editor')
  const bar = useRef<HTMLDivElement>(null)
  const { groups, more } = fitToolbar(TOOLBAR, useWidth(bar))
  const states = useCommandStates(context)
  useToolbarKey(bar, context)
  const style = STYLES.find(id => states[id]?.active)

  const item = (id: EditorCommandId | 'style') => {
    if (id === 'style') {
      const enabled = STYLES.some(one => states[one]?.enabled)
      const now = style ? t(`commands.${style}`) : t('toolbar.noStyle')
      return (
        <CommandMenu ids={STYLES} context={context} states={states}>
          <Bar.Button
            className={styles.style}
            aria-label={`${t('toolbar.style')}: ${now}`}
            disabled={!enabled}
          >
            <span>{now}</span>
            <ChevronDown size={14} aria-hidden />
          </Bar.Button>
        </CommandMenu>
      )
    }
    if (id === 'table' && states.table?.active) {
      return (
        <CommandMenu ids={TABLE} context={context} states={states}>
          <Bar.Button className={styles.table} aria-label={t('toolbar.table')}>
            <EDITOR_COMMANDS.table.icon size={17} strokeWidth={1.6} aria-hidden />
            <ChevronDown size={11} aria-hidden />
          </Bar.Button>
        </CommandMenu>
      )
    }
    return <ToolbarButton id={id} context={context} state={states[id] ?? OFF} />
  }

  return (
    <Bar.Root ref={bar} className={styles.toolbar} aria-label={t('toolbar.name')} loop>
      {groups.map((group, index) => (
        <Fragment key={group[0]}>
          {index > 0 && <Bar.Separator className={styles.line} />}
          {group.map(id => (
            <Fragment key={id}>{item(id)}</Fragment>
          ))}
        </Fragment>
      ))}
      {more.length > 0 && (
        <>
          <Bar.Separator className={styles.line} />
          <CommandMenu ids={more} context={context} states={states}>
            <Bar.Button asChild>
              <IconButton icon={Ellipsis} label={t('toolbar.more')} className={styles.button} />
            </Bar.Button>
          </CommandMenu>
        </>
      )}
    </Bar.Root>
  )
}
