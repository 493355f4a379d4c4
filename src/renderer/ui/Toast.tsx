import { X } from 'lucide-react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './Toast.module.css'

export type ToastProps = {
  words: string
  action: string
  closeLabel: string
  onAction(): void
  onClose(): void
}

/** What was just done, and the way back. */
export function Toast({ words, action, closeLabel, onAction, onClose }: ToastProps) {
  return (
    <div role="status" data-toast className={styles.toast}>
      <span className={styles.words}>{words}</span>
      <Button look="quiet" onClick={onAction}>
        {action}
      </Button>
      <IconButton icon={X} size="small" label={closeLabel} onClick={onClose} />
    </div>
  )
}
