import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { TopLayer } from './TopLayer.ts'
import { useModal } from './useModal.ts'

export type DialogProps = {
  title: string
  closeLabel: string
  large?: boolean
  /** Nothing in it takes the focus, so its body does: the keyboard scrolls what is too long. */
  reading?: boolean
  /** What takes the focus in place of the dialog itself: the field that it was opened for. */
  first?: RefObject<HTMLElement | null>
  /** Stands in the head, before the closing button. */
  aside?: ReactNode
  onClose(): void
  children: ReactNode
}

/** The platform's own modal dialog: it holds the focus, gives it back, and Escape closes it. */
export function Dialog({
  title,
  closeLabel,
  large = false,
  reading = false,
  first,
  aside,
  onClose,
  children,
}: DialogProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null)
  const heading = useId()
  useModal(dialog)
  // The dialog itself first: its name is read, and no button is pressed by accident.
  useEffect(() => (first?.current ?? dialog)?.focus(), [dialog, first])
  return (
    <dialog
      ref={setDialog}
      tabIndex={-1}
      aria-labelledby={heading}
      className={[styles.dialog, large && styles.large].filter(Boolean).join(' ')}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <TopLayer value={dialog}>
        <header className={styles.head}>
          <h2 id={heading}>{title}</h2>
          {aside}
          <IconButton icon={X} label={closeLabel} onClick={onClose} />
        </header>
        {reading ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          <section className={styles.body} aria-labelledby={heading} tabIndex={0}>
            {children}
          </section>
        ) : (
          <div className={styles.body}>{children}</div>
        )}
      </TopLayer>
    </dialog>
  )
}
