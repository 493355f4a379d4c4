import type { ComponentProps } from 'react'
import input from './Input.module.css'
import styles from './TextArea.module.css'

/** Several lines of words, growing with them. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      className={[input.input, styles.area, className].filter(Boolean).join(' ')}
      {...rest}
    />
  )
}
