import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import styles from './IconButton.module.css'
import { Tip } from './Tip.tsx'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  icon: LucideIcon
  label: string
  shortcut?: string | undefined
  look?: 'plain' | 'primary'
  size?: 'normal' | 'small'
}

export function IconButton({
  icon: Icon,
  label,
  shortcut,
  look = 'plain',
  size = 'normal',
  className,
  ...rest
}: IconButtonProps) {
  const names = [
    styles.button,
    look === 'primary' && styles.primary,
    size === 'small' && styles.small,
    className,
  ]
  return (
    <Tip words={label} shortcut={shortcut}>
      <button type="button" aria-label={label} className={names.filter(Boolean).join(' ')} {...rest}>
        <Icon size={size === 'small' ? 14 : 17} strokeWidth={1.6} aria-hidden />
      </button>
    </Tip>
  )
}
