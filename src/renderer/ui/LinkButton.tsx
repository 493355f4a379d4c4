import type { ComponentProps } from 'react'
import styles from './LinkButton.module.css'

/** A button that reads as part of a line. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" className={styles.link} {...props} />
}
