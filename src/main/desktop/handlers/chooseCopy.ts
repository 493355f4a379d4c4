import { dialog } from 'electron'
import { COPY_ENDING } from '../../rescue/COPY_ENDING.ts'
import type { Desktop } from '../Desktop.ts'
import { requireWindow } from './requireWindow.ts'

/** Asks the person for a copy of a story; null when they changed their mind. */
export async function chooseCopy(desktop: Desktop): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(requireWindow(desktop), {
    title: `Choose a copy of a story (${COPY_ENDING})`,
    properties: ['openFile'],
    filters: [{ name: 'Copies of stories', extensions: ['json'] }],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
