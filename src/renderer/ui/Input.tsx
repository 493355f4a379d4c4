import type { ComponentProps } from 'react'
import styles from './Input.module.css'

export type InputProps = ComponentProps<'input'> & { large?: boolean }

export function Input({ large = false, className, ...rest }: InputProps) {
  const names = [styles.input, large && styles.large, className]
  return <input autoComplete="off" dir="auto" className={names.filter(Boolean).join(' ')} {...rest} />
}
