import type { ComponentProps } from 'react'
import styles from './Button.module.css'

export type ButtonProps = ComponentProps<'button'> & {
  look?: 'plain' | 'primary' | 'danger' | 'quiet'
  size?: 'normal' | 'large'
  wide?: boolean
}

export function Button({ look = 'plain', size = 'normal', wide = false, className, ...rest }: ButtonProps) {
  const names = [
    styles.button,
    look === 'primary' && styles.primary,
    look === 'danger' && styles.danger,
    look === 'quiet' && styles.quiet,
    size === 'large' && styles.large,
    wide && styles.wide,
    className,
  ]
  return <button type="button" className={names.filter(Boolean).join(' ')} {...rest} />
}
