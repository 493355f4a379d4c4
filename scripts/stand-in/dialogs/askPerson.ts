import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium } from '../chromium/chromium.ts'
import { targets } from '../chromium/targets.ts'
import { appSchemes } from '../network/appSchemes.ts'
import { dialogScheme } from '../network/dialogScheme.ts'
import { openWindows } from '../windows/openWindows.ts'
import { dialogPage } from './dialogPage.ts'

export type DialogKind = 'message' | 'open' | 'save'
export interface DialogAnswer {
  readonly response?: number
  readonly checkboxChecked?: boolean
  readonly paths?: readonly string[]
}
interface DialogOptions {
  readonly defaultPath?: string
  readonly message?: string
  readonly detail?: string
}
interface Question {
  readonly kind: DialogKind
  readonly options: DialogOptions
  readonly start: string
  readonly folder: string
  settle(answer: DialogAnswer | null): void
}

const questions = new Map<string, Question>()
const windowWidth = 560
const windowHeight: Readonly<Record<DialogKind, number>> = { message: 260, open: 520, save: 520 }
let lastQuestion = 0

/** Shows a dialog window of our own and waits for the answer; null when the person closed or cancelled it. */
export async function askPerson(kind: DialogKind, options: DialogOptions): Promise<DialogAnswer | null> {
  if (lastQuestion === 0) appSchemes.handle(dialogScheme, serve)
  const id = `q${++lastQuestion}`
  const start = options.defaultPath ? path.resolve(options.defaultPath) : os.homedir()
  const folder = existsSync(start) && statSync(start).isDirectory() ? start : path.dirname(start)
  const { promise, resolve } = Promise.withResolvers<DialogAnswer | null>()
  questions.set(id, { kind, options, start, folder, settle: resolve })
  const { targetId, sessionId } = await targets.open(windowWidth, windowHeight[kind])
  chromium.pipe.listen('Target.detachedFromTarget', gone => {
    if (gone.sessionId === sessionId) resolve(null)
  })
  await chromium.send('Runtime.runIfWaitingForDebugger', undefined, sessionId)
  await chromium.send('Page.navigate', { url: appSchemes.toChromium(`${dialogScheme}://${id}/`) }, sessionId)
  await placeWindow(targetId, windowHeight[kind])
  const answer = await promise
  questions.delete(id)
  void chromium.tell('Target.closeTarget', { targetId })
  return answer
}

/** Puts the dialog over the middle of the window that has the focus. */
async function placeWindow(targetId: string, height: number): Promise<void> {
  const { windowId } = await chromium.send('Browser.getWindowForTarget', { targetId })
  const owner = openWindows.focused()?.getBounds() ?? { x: 0, y: 0, width: windowWidth, height }
  const left = Math.max(0, Math.round(owner.x + (owner.width - windowWidth) / 2))
  const top = Math.max(0, Math.round(owner.y + (owner.height - height) / 3))
  await chromium.tell('Browser.setWindowBounds', {
    windowId,
    bounds: { left, top, width: windowWidth, height },
  })
}

async function serve(request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url)
  const question = questions.get(host)
  if (!question) return new Response(null, { status: 404 })
  if (pathname === '/question') return Response.json(question)
  if (pathname === '/folder') return Response.json(await listFolder(await request.text()))
  if (pathname !== '/answer') return dialogPage(pathname)
  const answer: DialogAnswer | null = JSON.parse(await request.text())
  // The page gets its reply before its window goes.
  setImmediate(() => question.settle(answer))
  return new Response(null, { status: 204 })
}

async function listFolder(folder: string): Promise<object> {
  const found = await readdir(path.resolve(folder), { withFileTypes: true }).catch(() => [])
  const entries = found
    .filter(entry => !entry.name.startsWith('.'))
    .map(entry => ({ name: entry.name, path: path.join(folder, entry.name), isFolder: entry.isDirectory() }))
    .toSorted((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name))
  return { parent: path.dirname(path.resolve(folder)), entries }
}
