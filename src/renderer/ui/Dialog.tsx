import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'

export type DialogProps = {
  title: string
  closeLabel: string
  large?: boolean
  /** Stands in the head, before the closing button. */
  aside?: ReactNode
  onClose(): void
  children: ReactNode
}

/** The platform's own modal dialog: it holds the focus, gives it back, and Escape closes it. */
export function Dialog({ title, closeLabel, large = false, aside, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = ref.current
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={ref}
      aria-labelledby={heading}
      className={[styles.dialog, large && styles.large].filter(Boolean).join(' ')}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {aside}
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
