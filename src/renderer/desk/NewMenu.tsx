import { ChevronDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import menu from '../ui/Menu.module.css'
import { TopLayer } from '../ui/TopLayer.ts'
import styles from './NewMenu.module.css'

/** A kind of story to begin; `group` is the language, or '' where there is only one. */
type Beginning = { readonly key: string; readonly name: string; readonly group: string }

export type NewMenuProps = {
  beginnings: readonly Beginning[]
  disabled: boolean
  onNew(key: string): void
}

/** The kinds of stories beside the button for a new one. */
export function NewMenu({ beginnings, disabled, onNew }: NewMenuProps) {
  const { t } = useTranslation('templates')
  const layer = useContext(TopLayer)
  const groups = [...new Set(beginnings.map(({ group }) => group))]
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={styles.trigger}
        disabled={disabled}
        aria-label={t('newFrom')}
        title={t('newFrom')}
      >
        <ChevronDown size={14} strokeWidth={1.9} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          className={`${menu.menu} ${styles.menu}`}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('newFrom')}
        >
          {groups.map(group => (
            <DropdownMenu.Group key={group} aria-label={group || t('newFrom')}>
              {group && <DropdownMenu.Label className={menu.label}>{group}</DropdownMenu.Label>}
              {beginnings
                .filter(one => one.group === group)
                .map(({ key, name }) => (
                  <DropdownMenu.Item key={key} className={menu.item} onSelect={() => onNew(key)}>
                    <bdi>{name}</bdi>
                  </DropdownMenu.Item>
                ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
