import { ChevronRight, FolderOpen } from 'lucide-react'
import { ContextMenu } from 'radix-ui'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import menu from '../ui/Menu.module.css'
import { StatusDot } from '../ui/StatusDot.tsx'
import { TopLayer } from '../ui/TopLayer.ts'
import type { StoryAct } from './StoryAct.ts'

export type StoryMenuProps = {
  acts: readonly StoryAct[]
  /** What it is done to: the selection, or the one story under the pointer. */
  targets: readonly string[]
  onOpen(): void
}

/** What can be done to the stories chosen, where the pointer is. */
export function StoryMenu({ acts, targets, onOpen }: StoryMenuProps) {
  const { t } = useTranslation('desk')
  const layer = useContext(TopLayer)
  return (
    <ContextMenu.Portal container={layer}>
      <ContextMenu.Content className={menu.menu} collisionPadding={8}>
        {targets.length > 1 ? (
          <ContextMenu.Label className={menu.label}>
            {t('bulk:selected', { count: targets.length })}
          </ContextMenu.Label>
        ) : (
          <ContextMenu.Item className={menu.item} onSelect={onOpen}>
            <FolderOpen size={15} aria-hidden />
            {t('menu.open')}
          </ContextMenu.Item>
        )}
        {acts.map(act => (
          <Act key={act.id} act={act} targets={targets} />
        ))}
      </ContextMenu.Content>
    </ContextMenu.Portal>
  )
}

function Act({ act, targets }: { act: StoryAct; targets: readonly string[] }) {
  const { t } = useTranslation()
  const layer = useContext(TopLayer)
  const { menuLabel, icon: Icon, shortcut, choices, disabled = false, run } = act
  if (!choices)
    return (
      <ContextMenu.Item className={menu.item} disabled={disabled} onSelect={() => run(targets)}>
        <Icon size={15} aria-hidden />
        {t(menuLabel)}
        {shortcut && <span className={menu.key}>{shortcut}</span>}
      </ContextMenu.Item>
    )
  return (
    <ContextMenu.Sub>
      <ContextMenu.SubTrigger className={menu.item} disabled={disabled}>
        <Icon size={15} aria-hidden />
        {t(menuLabel)}
        <ChevronRight size={14} className={menu.more} aria-hidden />
      </ContextMenu.SubTrigger>
      <ContextMenu.Portal container={layer}>
        <ContextMenu.SubContent className={menu.menu} collisionPadding={8}>
          {choices.map(choice => (
            <ContextMenu.Item key={choice.id} className={menu.item} onSelect={() => run(targets, choice.id)}>
              {choice.status && <StatusDot status={choice.status} />}
              {t(choice.label)}
            </ContextMenu.Item>
          ))}
        </ContextMenu.SubContent>
      </ContextMenu.Portal>
    </ContextMenu.Sub>
  )
}
