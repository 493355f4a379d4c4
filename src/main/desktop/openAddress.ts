import type { BrowserWindow, Dialog, Shell } from 'electron'
import { Refusal } from '../../shared/Refusal.ts'

const OPENABLE = new Set(['http:', 'https:', 'mailto:'])

/** Opens an address outside the app once the person has seen where it leads. False when they changed their mind. */
export async function openAddress(
  address: string,
  window: BrowserWindow,
  dialog: Dialog,
  shell: Shell,
): Promise<boolean> {
  if (!URL.canParse(address) || !OPENABLE.has(new URL(address).protocol))
    throw new Refusal('invalid-request', 'Only web and mail addresses can be opened from a story.')
  const target = new URL(address)
  const where = target.protocol === 'mailto:' ? target.pathname : target.host
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${where}?`,
    detail: `Copydesk itself stays offline. Your browser or mail program will open:\n${target.href}`,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  })
  if (response !== 0) return false
  await shell.openExternal(target.href)
  return true
}
