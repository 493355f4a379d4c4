import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchOptions } from '../launchOptions.ts'
import { log } from '../log.ts'
import { refuseUnknown } from '../refuseUnknown.ts'
import { runTool } from './runTool.ts'

/** Hands an address or a path to the desktop. Where no person is there, it is only written down. */
async function open(target: string): Promise<boolean> {
  if (!launchOptions.underTest && !launchOptions.headless) return runTool('xdg-open', target)
  log(`would open ${target}`)
  return true
}

export const shell = refuseUnknown('shell', {
  async openExternal(url: string): Promise<void> {
    if (!(await open(url))) throw new Error(`Failed to open: ${url}`)
  },
  /** Answers '' when it worked, as in Electron. */
  async openPath(file: string): Promise<string> {
    return existsSync(file) && (await open(file)) ? '' : 'Failed to open path'
  },
  showItemInFolder: (file: string): void => void open(path.dirname(file)),
  beep: (): void => void process.stdout.write('\u0007'),
  /** Moves a file into the desktop's trash (freedesktop.org Trash specification 1.0). */
  async trashItem(file: string): Promise<void> {
    const source = path.resolve(file)
    const trash = path.join(process.env.XDG_DATA_HOME || path.join(os.homedir(), '.local', 'share'), 'Trash')
    for (const part of ['files', 'info']) mkdirSync(path.join(trash, part), { recursive: true })
    const name = `${Date.now()}-${path.basename(source)}`
    const date = new Date().toISOString().slice(0, 19)
    const info = `[Trash Info]\nPath=${encodeURI(source)}\nDeletionDate=${date}\n`
    writeFileSync(path.join(trash, 'info', `${name}.trashinfo`), info, { flag: 'wx' })
    renameSync(source, path.join(trash, 'files', name))
  },
})
