import { dialog } from 'electron'
import type { Desktop } from '../Desktop.ts'
import { requireWindow } from './requireWindow.ts'

/** Asks the person for a folder; null when they changed their mind. */
export async function chooseFolder(desktop: Desktop, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(desktop), {
    title,
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
