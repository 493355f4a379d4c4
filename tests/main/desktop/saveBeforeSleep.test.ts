import { EventEmitter } from 'node:events'
import type { App, PowerMonitor } from 'electron'
import { expect, it } from 'vitest'
import { saveBeforeSleep } from '../../../src/main/desktop/saveBeforeSleep.ts'

function watched() {
  const powerMonitor = new EventEmitter()
  const did: string[] = []
  const app = { quit: () => did.push('quit') } as unknown as App
  saveBeforeSleep(powerMonitor as PowerMonitor, app, () => did.push('saved'))
  return { powerMonitor, did }
}

it('saves before the computer sleeps and before somebody else may sit down at it', () => {
  const { powerMonitor, did } = watched()
  powerMonitor.emit('suspend')
  powerMonitor.emit('lock-screen')
  expect(did).toEqual(['saved', 'saved'])
})

it('holds a shutdown back and quits, which saves everything first', () => {
  const { powerMonitor, did } = watched()
  powerMonitor.emit('shutdown', { preventDefault: () => did.push('held back') })
  powerMonitor.emit('shutdown')
  expect(did).toEqual(['held back', 'quit', 'quit'])
})
