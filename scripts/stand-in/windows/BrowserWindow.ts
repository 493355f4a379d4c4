import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import { readiness } from '../app/readiness.ts'
import { app } from '../app/theApp.ts'
import { chromium } from '../chromium/chromium.ts'
import type { WindowBounds } from '../chromium/protocol.ts'
import { targets } from '../chromium/targets.ts'
import { createEvent } from '../createEvent.ts'
import { launchOptions } from '../launchOptions.ts'
import { log } from '../log.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import { openWindows } from './openWindows.ts'
import { WebContents } from './WebContents.ts'

type WindowState = NonNullable<WindowBounds['windowState']>

/** A page command can be lost with its page: closing never waits longer than this. */
const closePatience = 1500
/** Chromium reports no moves of a window: with a display it is asked this often. */
const boundsInterval = 1000

const stateEvents: Readonly<Record<WindowState, string>> = {
  normal: 'restore',
  minimized: 'minimize',
  maximized: 'maximize',
  fullscreen: 'enter-full-screen',
}

export class BrowserWindow extends StandInEmitter {
  readonly webContents: WebContents
  readonly id: number
  readonly #minimum: { readonly width: number; readonly height: number }
  #title: string
  #bounds: Rectangle
  #state: WindowState = 'normal'
  #visible: boolean
  #destroyed = false
  #closing = false
  #windowId: number | undefined
  #watch: NodeJS.Timeout | undefined

  static getAllWindows = (): BrowserWindow[] => openWindows.all()
  static getFocusedWindow = (): BrowserWindow | null => openWindows.focused()
  static fromId = (id: number): BrowserWindow | null =>
    openWindows.all().find(window => window.id === id) ?? null
  static fromWebContents = (contents: WebContents | undefined): BrowserWindow | null =>
    openWindows.all().find(window => window.webContents === contents) ?? null

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    if (!readiness.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    const { x = 0, y = 0, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options
    this.#minimum = { width: minWidth, height: minHeight }
    this.#bounds = { x, y, ...this.#atLeastMinimum(width, height) }
    this.#title = options.title ?? app.name
    this.#visible = options.show ?? true
    this.webContents = new WebContents(this, options.webPreferences ?? {})
    this.id = this.webContents.id
    openWindows.add(this)
    this.webContents.once('dom-ready', () => setImmediate(() => this.emit('ready-to-show')))
    app.emit('web-contents-created', createEvent({}), this.webContents)
    app.emit('browser-window-created', createEvent({}), this)
    this.#open(options).catch(error => {
      log('the window could not be opened:', error)
      this.webContents.failToAttach(error)
    })
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url)
  loadFile(): never {
    throw new Error('BrowserWindow.loadFile is not in the stand-in')
  }
  reload = (): void => this.webContents.reload()

  isDestroyed = (): boolean => this.#destroyed
  isVisible = (): boolean => this.#visible && !this.#destroyed
  isFocused = (): boolean => openWindows.focused() === this
  isMinimized = (): boolean => this.#state === 'minimized'
  isMaximized = (): boolean => this.#state === 'maximized'
  isFullScreen = (): boolean => this.#state === 'fullscreen'
  isNormal = (): boolean => this.#state === 'normal'
  getTitle = (): string => this.#title
  setTitle(title: string): void {
    this.#title = title
  }

  show(): void {
    this.#visible = true
    if (this.isMinimized()) this.#setState('normal')
    this.#bringToFront()
    this.emit('show')
    this.focus()
  }
  hide(): void {
    this.#visible = false
    this.#tellBounds({ windowState: 'minimized' })
    this.emit('hide')
  }
  focus(): void {
    openWindows.bringToFront(this)
    this.#bringToFront()
    this.emit('focus')
    app.emit('browser-window-focus', createEvent({}), this)
  }
  minimize = (): void => this.#setState('minimized')
  maximize = (): void => this.#setState('maximized')
  unmaximize = (): void => this.#setState('normal')
  restore = (): void => this.#setState('normal')
  setFullScreen(full: boolean): void {
    this.#setState(full ? 'fullscreen' : 'normal')
    if (!full) this.emit('leave-full-screen')
  }

  /** While maximised or minimised: the bounds it will come back to. */
  getBounds = (): Rectangle => ({ ...this.#bounds })
  getNormalBounds = (): Rectangle => ({ ...this.#bounds })
  setBounds(bounds: Partial<Rectangle>): void {
    const next = { ...this.#bounds, ...bounds }
    this.#bounds = { ...next, ...this.#atLeastMinimum(next.width, next.height) }
    this.#applyBounds()
    this.emit('resize')
    this.emit('move')
  }
  getSize = (): [number, number] => [this.#bounds.width, this.#bounds.height]
  setSize = (width: number, height: number): void => this.setBounds({ width, height })

  close(): void {
    void this.closeAndWait()
  }

  /** Answers whether the window is gone: a listener of 'close' or the page's beforeunload may keep it. */
  async closeAndWait(askPage = true): Promise<boolean> {
    if (this.#destroyed) return true
    const event = createEvent({})
    this.emit('close', event)
    if (event.defaultPrevented) return false
    if (!askPage || this.webContents.isCrashed()) {
      this.destroy()
      return true
    }
    const timeout = AbortSignal.timeout(closePatience)
    const late = new Promise<'late'>(resolve => timeout.addEventListener('abort', () => resolve('late')))
    await Promise.race([this.webContents.allowLeaving(), late])
    this.#closing = true
    const gone = new Promise<'gone'>(resolve => this.once('closed', () => resolve('gone')))
    const stays = new Promise<'stays'>(resolve => this.once('stand-in-stays', () => resolve('stays')))
    void chromium.tell('Page.close', undefined, this.webContents.sessionId)
    const outcome = await Promise.race([gone, stays, late])
    this.#closing = false
    if (outcome === 'late') this.destroy()
    return outcome !== 'stays'
  }

  /** Chromium asks whether the page may go: either we are closing and the page objects, or the person pressed X. */
  askedToLeave(): void {
    const event = createEvent({})
    const wasClosing = this.#closing
    if (wasClosing) this.webContents.emit('will-prevent-unload', event)
    else this.emit('close', event)
    const accept = wasClosing ? event.defaultPrevented : !event.defaultPrevented
    if (wasClosing && !accept) this.emit('stand-in-stays')
    void chromium.tell('Page.handleJavaScriptDialog', { accept }, this.webContents.sessionId)
  }

  destroy(): void {
    const { targetId } = this.webContents
    this.gone()
    if (targetId) void chromium.tell('Target.closeTarget', { targetId })
  }

  /** Called when Chromium says the page is gone. */
  gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    clearInterval(this.#watch)
    openWindows.remove(this)
    this.webContents.markDestroyed()
    this.emit('closed')
    app.windowClosed()
  }

  async #open(options: BrowserWindowConstructorOptions): Promise<void> {
    const page = await targets.open(this.#bounds.width, this.#bounds.height)
    if (this.#destroyed) return chromium.tell('Target.closeTarget', { targetId: page.targetId })
    await this.webContents.attach(page)
    const { windowId } = await chromium.send('Browser.getWindowForTarget', { targetId: page.targetId })
    this.#windowId = windowId
    this.#applyBounds()
    if (options.fullscreen) this.setFullScreen(true)
    if (this.#state !== 'normal') this.#tellBounds({ windowState: this.#state })
    if (!launchOptions.headless)
      this.#watch = setInterval(() => void this.#readBounds(), boundsInterval).unref()
    this.emit('focus')
    app.emit('browser-window-focus', createEvent({}), this)
  }

  #atLeastMinimum(width: number, height: number): { width: number; height: number } {
    return { width: Math.max(width, this.#minimum.width), height: Math.max(height, this.#minimum.height) }
  }

  #setState(state: WindowState): void {
    if (state === this.#state) return
    this.#state = state
    this.#tellBounds({ windowState: state })
    this.emit(stateEvents[state])
  }

  #applyBounds(): void {
    const { x, y, width, height } = this.#bounds
    const whole = { left: x, top: y, width, height }
    this.#tellBounds(
      Object.fromEntries(Object.entries(whole).map(([side, length]) => [side, Math.round(length)])),
    )
  }

  #bringToFront(): void {
    this.webContents.command('Page.bringToFront', undefined).catch(() => {})
  }

  #tellBounds(bounds: WindowBounds): void {
    if (this.#windowId !== undefined)
      void chromium.tell('Browser.setWindowBounds', { windowId: this.#windowId, bounds })
  }

  async #readBounds(): Promise<void> {
    if (this.#windowId === undefined || !chromium.connected) return
    const { bounds } = await chromium.send('Browser.getWindowBounds', { windowId: this.#windowId })
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds
    if (windowState !== this.#state && this.#visible) {
      this.#state = windowState
      this.emit(stateEvents[windowState])
    }
    const { x, y, width: oldWidth, height: oldHeight } = this.#bounds
    if (windowState !== 'normal' || (left === x && top === y && width === oldWidth && height === oldHeight))
      return
    this.#bounds = { x: left, y: top, width, height }
    this.emit(width === oldWidth && height === oldHeight ? 'move' : 'resize')
  }
}
