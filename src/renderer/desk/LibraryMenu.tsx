import { Check, ChevronDown, FolderOpen, FolderSearch, Library, Plus, Settings, Unplug } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecentLibrary } from '../../shared/RecentLibrary.ts'
import menu from '../ui/Menu.module.css'
import { TopLayer } from '../ui/TopLayer.ts'
import styles from './LibraryMenu.module.css'

export type LibraryMenuProps = {
  /** The newsroom's name. */
  name: string
  folder: string
  recent: readonly RecentLibrary[]
  onOpened(): void
  onSwitch(folder: string): void
  onForget(folder: string): void
  onOther(): void
  onNew(): void
  onShow(): void
  onSettings(): void
}

/** The newsroom's name at the head of the desk, and the way to other libraries behind it. */
export function LibraryMenu({ name, folder, recent, ...acts }: LibraryMenuProps) {
  const { t } = useTranslation('libraries')
  const layer = useContext(TopLayer)
  return (
    <DropdownMenu.Root modal={false} onOpenChange={open => open && acts.onOpened()}>
      <DropdownMenu.Trigger className={styles.trigger} title={t('libraries')}>
        <span className={styles.name} dir="auto">
          {name || t('unnamed')}
        </span>
        <ChevronDown size={15} strokeWidth={1.8} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          className={`${menu.menu} ${styles.menu}`}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('libraries')}
        >
          <DropdownMenu.Group aria-label={t('recent')}>
            {recent.map(one => (
              <Recent key={one.folder} one={one} isOpen={one.folder === folder} {...acts} />
            ))}
          </DropdownMenu.Group>
          {recent.length > 0 && <DropdownMenu.Separator className={styles.line} />}
          <DropdownMenu.Item className={menu.item} onSelect={acts.onOther}>
            <FolderOpen size={15} strokeWidth={1.7} aria-hidden />
            {t('openOther')}
          </DropdownMenu.Item>
          <DropdownMenu.Item className={menu.item} onSelect={acts.onNew}>
            <Plus size={15} strokeWidth={1.7} aria-hidden />
            {t('new')}
          </DropdownMenu.Item>
          <DropdownMenu.Item className={menu.item} onSelect={acts.onShow}>
            <FolderSearch size={15} strokeWidth={1.7} aria-hidden />
            {t('show')}
          </DropdownMenu.Item>
          <DropdownMenu.Separator className={styles.line} />
          <DropdownMenu.Item className={menu.item} onSelect={acts.onSettings}>
            <Settings size={15} strokeWidth={1.7} aria-hidden />
            {t('settings')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

type RecentProps = Pick<LibraryMenuProps, 'onSwitch' | 'onForget'> & { one: RecentLibrary; isOpen: boolean }

/** One that is gone can only be taken off the list. */
function Recent({ one, isOpen, onSwitch, onForget }: RecentProps) {
  const { t } = useTranslation('libraries')
  const there = isOpen || one.there
  const Icon = there ? Library : Unplug
  return (
    <DropdownMenu.Item
      className={`${menu.item} ${styles.recent} ${there ? '' : styles.gone}`}
      aria-current={isOpen}
      onSelect={event => {
        if (!there) event.preventDefault()
        if (there) onSwitch(one.folder)
        else onForget(one.folder)
      }}
    >
      <Icon size={15} strokeWidth={1.7} aria-hidden />
      <span className={styles.words}>
        <span className={styles.library}>
          <bdi>{one.name || t('unnamed')}</bdi>
        </span>
        <span className={styles.folder}>{there ? <bdi dir="ltr">{one.folder}</bdi> : t('gone')}</span>
      </span>
      {isOpen && <Check size={15} aria-hidden />}
      {!there && <span className={styles.forget}>{t('forget')}</span>}
    </DropdownMenu.Item>
  )
}
