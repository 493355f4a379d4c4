import { ArrowDownWideNarrow, ArrowUpNarrowWide, Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { type DeskView, ORDERS } from '../../../shared/article/DeskView.ts'
import menu from '../../ui/Menu.module.css'
import { TopLayer } from '../../ui/TopLayer.ts'
import styles from './FilterMenu.module.css'

type Order = DeskView['order']

export type SortMenuProps = {
  order: Order
  /** Whether words are searched for, which stories can fit better or worse. */
  searching: boolean
  onOrder(order: Order): void
}

export function SortMenu({ order, searching, onOrder }: SortMenuProps) {
  const { t } = useTranslation('filters')
  const layer = useContext(TopLayer)
  const by = order.by === 'best' && !searching ? 'changed' : order.by
  const Arrow = order.reversed ? ArrowUpNarrowWide : ArrowDownWideNarrow
  const orders = ORDERS.filter(one => searching || one !== 'best')
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className={styles.trigger}
        aria-label={t('order.label', { order: t(`order.${by}`) })}
      >
        <span>{t(`order.${by}`)}</span>
        <Arrow size={14} strokeWidth={1.7} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          className={menu.menu}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('order.title')}
        >
          <DropdownMenu.RadioGroup value={by}>
            {orders.map(one => (
              <DropdownMenu.RadioItem
                key={one}
                value={one}
                className={menu.item}
                onSelect={() => onOrder({ by: one, reversed: false })}
              >
                {t(`order.${one}`)}
                <DropdownMenu.ItemIndicator>
                  <Check size={15} aria-hidden />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className={styles.separator} />
          <DropdownMenu.CheckboxItem
            className={menu.item}
            checked={order.reversed}
            onCheckedChange={reversed => onOrder({ ...order, reversed })}
          >
            {t('order.reversed')}
            <DropdownMenu.ItemIndicator>
              <Check size={15} aria-hidden />
            </DropdownMenu.ItemIndicator>
          </DropdownMenu.CheckboxItem>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
