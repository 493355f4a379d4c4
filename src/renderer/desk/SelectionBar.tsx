import { X } from 'lucide-react'
import { DropdownMenu, Toolbar } from 'radix-ui'
import { type KeyboardEvent, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton.tsx'
import menu from '../ui/Menu.module.css'
import { StatusDot } from '../ui/StatusDot.tsx'
import { Tip } from '../ui/Tip.tsx'
import { TopLayer } from '../ui/TopLayer.ts'
import styles from './SelectionBar.module.css'
import type { StoryAct } from './StoryAct.ts'

export type SelectionBarProps = {
  selection: ReadonlySet<string>
  acts: readonly StoryAct[]
  /** Nothing is to be selected any more. */
  onClear(): void
}

/** At the foot of the desk while stories are selected: how many, and what can be done to them together. */
export function SelectionBar({ selection, acts, onClear }: SelectionBarProps) {
  const { t } = useTranslation('bulk')
  const count = selection.size
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClear()
  }
  return (
    <>
      <p role="status" className={styles.announced}>
        {count > 0 ? t('selected', { count }) : ''}
      </p>
      {count > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in it goes back one level
        <div className={styles.bar} onKeyDown={press}>
          <div className={styles.head}>
            <span aria-hidden>{t('few', { count })}</span>
            <IconButton icon={X} size="small" label={t('clear')} shortcut="Esc" onClick={onClear} />
          </div>
          <Toolbar.Root className={styles.acts} aria-label={t('acts')}>
            {acts.map(act => (
              <Act key={act.id} act={act} ids={[...selection]} />
            ))}
          </Toolbar.Root>
        </div>
      )}
    </>
  )
}

function Act({ act, ids }: { act: StoryAct; ids: readonly string[] }) {
  const { t } = useTranslation()
  const layer = useContext(TopLayer)
  const { label, menuLabel, icon: Icon, shortcut, choices, disabled = false, run } = act
  const face = (
    <>
      <Icon size={17} strokeWidth={1.6} aria-hidden />
      <span>{t(label)}</span>
    </>
  )
  if (!choices)
    return (
      <Tip words={t(menuLabel)} shortcut={shortcut}>
        <Toolbar.Button className={styles.act} disabled={disabled} onClick={() => run(ids)}>
          {face}
        </Toolbar.Button>
      </Tip>
    )
  return (
    <DropdownMenu.Root modal={false}>
      <Tip words={t(menuLabel)}>
        <Toolbar.Button asChild disabled={disabled}>
          <DropdownMenu.Trigger className={styles.act}>{face}</DropdownMenu.Trigger>
        </Toolbar.Button>
      </Tip>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          className={menu.menu}
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
        >
          {choices.map(choice => (
            <DropdownMenu.Item key={choice.id} className={menu.item} onSelect={() => run(ids, choice.id)}>
              {choice.status && <StatusDot status={choice.status} />}
              {t(choice.label)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
