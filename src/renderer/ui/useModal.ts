import { useEffect } from 'react'
import { focusAgain } from './focusAgain.ts'

/** Opens the platform's modal dialog for as long as it is there, and gives the focus back afterwards. */
export function useModal(dialog: HTMLDialogElement | null): void {
  useEffect(() => {
    if (!dialog) return
    const before = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      focusAgain(before)
    }
  }, [dialog])
}
