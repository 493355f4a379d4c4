import { ArrowDown, ArrowUp, Bookmark, Ellipsis, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type KeyboardEvent, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedSearch } from '../../../shared/article/SavedSearch.ts'
import menu from '../../ui/Menu.module.css'
import { TopLayer } from '../../ui/TopLayer.ts'
import shelves from '../Shelves.module.css'
import { NameField } from './NameField.tsx'
import type { SavedSearchActs } from './SavedSearches.tsx'
import styles from './SavedSearchShelf.module.css'

export type SavedSearchShelfProps = {
  search: SavedSearch
  /** Undefined until it is counted. */
  count: number | undefined
  isShown: boolean
  isFirst: boolean
  isLast: boolean
  readOnly: boolean
  naming: boolean
  acts: SavedSearchActs
  onNaming(id: string | null): void
}

export function SavedSearchShelf({ search, count, naming, acts, onNaming, ...rest }: SavedSearchShelfProps) {
  const { t, i18n } = useTranslation('saved')
  const layer = useContext(TopLayer)
  const [open, setOpen] = useState(false)
  const { id, name } = search
  if (naming)
    return (
      <li>
        <NameField
          name={name}
          label={t('name')}
          onName={fresh => {
            onNaming(null)
            if (fresh && fresh !== name) acts.rename(id, fresh)
          }}
        />
      </li>
    )

  function press(event: KeyboardEvent) {
    if (rest.readOnly || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'F2') onNaming(id)
    else if (event.key === 'Delete') acts.remove(id)
    else return
    event.preventDefault()
  }

  const items = [
    { key: 'rename', icon: Pencil, isOff: false, run: () => onNaming(id) },
    { key: 'replace', icon: RefreshCw, isOff: rest.isShown, run: () => acts.replace(id) },
    { key: 'up', icon: ArrowUp, isOff: rest.isFirst, run: () => acts.move(id, -1) },
    { key: 'down', icon: ArrowDown, isOff: rest.isLast, run: () => acts.move(id, 1) },
    { key: 'remove', icon: Trash2, isOff: false, run: () => acts.remove(id) },
  ] as const

  return (
    <li className={styles.row}>
      <button
        type="button"
        className={shelves.shelf}
        aria-current={rest.isShown}
        onClick={() => acts.choose(search)}
        onKeyDown={press}
        onContextMenu={event => {
          event.preventDefault()
          setOpen(!rest.readOnly)
        }}
      >
        <Bookmark size={17} strokeWidth={1.6} aria-hidden />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={`${shelves.count} ${styles.count}`}>{count?.toLocaleString(i18n.language)}</span>
      </button>
      <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
        <DropdownMenu.Trigger
          className={styles.more}
          aria-label={t('more', { name })}
          disabled={rest.readOnly}
        >
          <Ellipsis size={15} aria-hidden />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={layer}>
          <DropdownMenu.Content
            className={menu.menu}
            align="end"
            sideOffset={4}
            collisionPadding={8}
            onCloseAutoFocus={event => {
              // The name being written keeps the focus.
              if (document.activeElement instanceof HTMLInputElement) event.preventDefault()
            }}
          >
            {items.map(({ key, icon: Icon, isOff, run }) => (
              <DropdownMenu.Item key={key} className={menu.item} disabled={isOff} onSelect={run}>
                <Icon size={15} strokeWidth={1.7} aria-hidden />
                {t(key)}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </li>
  )
}
