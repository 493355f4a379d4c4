import { EventEmitter } from 'node:events'
import type { PrintToPDFOptions, WebPreferences } from 'electron'
import { app } from '../app/theApp.ts'
import { chromium } from '../chromium/chromium.ts'
import type { Commands, PausedRequest, SessionEvent } from '../chromium/protocol.ts'
import type { OpenedPage } from '../chromium/targets.ts'
import { createEvent } from '../createEvent.ts'
import { launchOptions } from '../launchOptions.ts'
import { log } from '../log.ts'
import { appSchemes } from '../network/appSchemes.ts'
import { permissions } from '../network/permissions.ts'
import { session } from '../network/sessionModule.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import type { MessageIn } from '../worlds/messages.ts'
import type { BrowserWindow } from './BrowserWindow.ts'
import { hearPage } from './hearPage.ts'
import { NavigationGuard } from './NavigationGuard.ts'
import { openContents } from './openContents.ts'
import { PageConnection } from './PageConnection.ts'
import { printOptions } from './printOptions.ts'
import { startPage } from './startPage.ts'
import type { WebFrameMain } from './WebFrameMain.ts'
import { withDefaults } from './withDefaults.ts'

type OpenHandler = (details: {
  readonly url: string
  readonly frameName: string
  readonly features: string
  readonly disposition: 'foreground-tab'
}) => { readonly action: 'allow' | 'deny' }

let lastId = 0

export class WebContents extends StandInEmitter {
  readonly id = ++lastId
  readonly session = session.defaultSession
  /** Messages of this page alone; `ipcMain` gets them too. */
  readonly ipc = new EventEmitter()
  readonly owner: BrowserWindow
  readonly #preferences: WebPreferences
  readonly #connection = new PageConnection()
  readonly #navigation = new NavigationGuard(this)
  #title = ''
  #zoomFactor = 1
  #crashed = false
  #destroyed = false
  #loading = false
  #openHandler: OpenHandler | undefined
  #opening = { url: '', windowName: '', windowFeatures: [] as readonly string[] }

  constructor(owner: BrowserWindow, preferences: WebPreferences) {
    super()
    this.owner = owner
    this.#preferences = withDefaults(preferences)
    openContents.add(this)
  }

  get mainFrame(): WebFrameMain {
    return this.#connection.frames.main
  }
  get targetId(): string | undefined {
    return this.#connection.page?.targetId
  }
  get sessionId(): string | undefined {
    return this.#connection.page?.sessionId
  }
  get whenAttached(): Promise<void> {
    return this.#connection.whenAttached
  }
  hasFrame = (frameId: string): boolean => this.#connection.frames.has(frameId)
  isMainFrame = (frameId: string): boolean => this.#connection.frames.isMain(frameId)
  frameOf = (frameId: string): WebFrameMain | undefined => this.#connection.frames.get(frameId)
  mayNavigate = (frameId: string, url: string, paused: PausedRequest): boolean =>
    this.#navigation.allows(frameId, url, paused)

  getURL = (): string => (startPage.test(this.mainFrame.url) ? '' : this.mainFrame.url)
  getTitle = (): string => this.#title
  getType = (): string => 'window'
  isDestroyed = (): boolean => this.#destroyed
  isCrashed = (): boolean => this.#crashed
  isLoading = (): boolean => this.#loading
  isFocused = (): boolean => this.owner.isFocused()
  getLastWebPreferences = (): WebPreferences => this.#preferences
  getZoomFactor = (): number => this.#zoomFactor
  getZoomLevel = (): number => Math.log(this.#zoomFactor) / Math.log(1.2)
  setZoomLevel = (level: number): void => this.setZoomFactor(1.2 ** level)
  setZoomFactor(factor: number): void {
    this.#zoomFactor = factor
    this.#applyZoom()
  }

  focus = (): void => this.owner.focus()
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }
  close(options: { readonly waitForBeforeUnload?: boolean } = {}): void {
    void this.owner.closeAndWait(options.waitForBeforeUnload ?? false)
  }

  async loadURL(url: string): Promise<void> {
    this.#navigation.expect(url)
    this.#loading = true
    this.emit('did-start-loading')
    const loaded = new Promise<void>(resolve => this.once('did-finish-load', resolve))
    const { errorText } = await this.command('Page.navigate', { url: appSchemes.toChromium(url) })
    if (errorText) {
      this.#loading = false
      const code = errorText.replace('net::', '')
      this.emit('did-fail-load', createEvent({}), -2, code, url, true)
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, url })
    }
    await loaded
  }

  reload(): void {
    const lost = this.#crashed
    this.#crashed = false
    if (lost) this.loadURL(this.getURL()).catch(error => log('reload:', error))
    else this.#connection.tell('Page.reload', {})
  }
  reloadIgnoringCache(): void {
    this.#connection.tell('Page.reload', { ignoreCache: true })
  }
  stop(): void {
    this.#connection.tell('Page.stopLoading', undefined)
  }

  /** Sends to the preload world. Arguments are cloned now, so what cannot be cloned throws here. */
  send(channel: string, ...args: readonly unknown[]): void {
    this.post({ type: 'event', channel, args })
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const asked = { expression: code, awaitPromise: true, returnByValue: true, userGesture }
    const { result, exceptionDetails } = await this.command('Runtime.evaluate', asked)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async printToPDF(options: PrintToPDFOptions = {}): Promise<Buffer> {
    const { data } = await this.command('Page.printToPDF', printOptions(options))
    return Buffer.from(data, 'base64')
  }

  undo = (): void => this.#edit('undo')
  redo = (): void => this.#edit('redo')
  cut = (): void => this.#edit('cut')
  copy = (): void => this.#edit('copy')
  paste = (): void => this.#edit('paste')
  pasteAndMatchStyle = (): void => this.#edit('pasteAndMatchStyle')
  delete = (): void => this.#edit('delete')
  selectAll = (): void => this.#edit('selectAll')

  forcefullyCrashRenderer(): void {
    this.#connection.tell('Page.crash', undefined)
  }

  /** A command to this page, once there is one. */
  command<M extends keyof Commands>(method: M, params: Commands[M][0]): Promise<Commands[M][1]> {
    return this.#connection.command(method, params)
  }
  /** The page could not be opened; what waits for it fails with this reason. */
  failToAttach = (reason: unknown): void => this.#connection.fail(reason)
  post = (message: MessageIn): void => this.#connection.post(message)
  /** Lets the document go without its close guard asking again. */
  allowLeaving = (): Promise<void> => this.#connection.allowLeaving()

  async attach(page: OpenedPage): Promise<void> {
    const attached = this.#connection.attach(page, this.#preferences, event => this.#take(event))
    this.emit('stand-in-attached', page.sessionId)
    await attached
  }

  /** Called when the page is gone, whoever closed it. */
  markDestroyed(): void {
    this.#destroyed = true
    openContents.remove(this)
    if (this.sessionId) chromium.pipe.forgetSession(this.sessionId)
    this.emit('destroyed')
  }

  /** Called when the document's title has changed. */
  titled(title: string): void {
    if (title === this.#title) return
    this.#title = title
    const event = createEvent({})
    this.emit('page-title-updated', event, title, true)
    this.owner.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.owner.setTitle(title)
  }

  /** Whether a page that this one opens may stay. */
  mayOpen(target: string): boolean {
    const url = appSchemes.toApp(this.#opening.url || target)
    const { windowName: frameName, windowFeatures } = this.#opening
    return this.allowsOpening(url, frameName, windowFeatures.join(','))
  }

  allowsOpening(url: string, frameName: string, features: string): boolean {
    const verdict = this.#openHandler?.({ url, frameName, features, disposition: 'foreground-tab' })
    return verdict?.action !== 'deny'
  }

  #take(event: SessionEvent): void {
    switch (event.name) {
      case 'Runtime.bindingCalled':
        if (event.params.name === 'standInTell') {
          hearPage(this, this.#connection, event.params.payload, event.params.executionContextId).catch(
            error => log(error.stack),
          )
        }
        break
      case 'Page.windowOpen':
        this.#opening = event.params
        break
      case 'Page.frameNavigated':
        if (event.params.frame.parentId === undefined) this.#arrived()
        break
      case 'Page.navigatedWithinDocument':
        if (this.isMainFrame(event.params.frameId))
          this.emit('did-navigate-in-page', createEvent({}), this.getURL(), true)
        break
      case 'Page.domContentEventFired':
        if (this.getURL()) this.emit('dom-ready', createEvent({}))
        break
      case 'Page.loadEventFired':
        this.#loaded()
        break
      case 'Inspector.targetCrashed':
        this.#gone()
        break
      case 'Page.javascriptDialogOpening':
        if (event.params.type === 'beforeunload') this.owner.askedToLeave()
        break
    }
  }

  #arrived(): void {
    this.#crashed = false
    if (!this.getURL()) return
    void permissions.apply()
    this.emit('did-navigate', createEvent({}), this.getURL(), 200, 'OK')
  }

  #loaded(): void {
    if (!this.getURL()) return
    this.#loading = false
    if (this.#zoomFactor !== 1) this.#applyZoom()
    // Chromium asks before closing only when the person has touched the page; Electron always fires 'close'.
    if (!launchOptions.underTest) void this.executeJavaScript('0', true).catch(() => {})
    this.emit('did-finish-load')
    this.emit('did-stop-loading')
  }

  #gone(): void {
    this.#crashed = true
    this.#connection.frames.forgetWorlds()
    const details = { reason: 'crashed', exitCode: 5 }
    this.emit('render-process-gone', createEvent({}), details)
    app.emit('render-process-gone', createEvent({}), this, details)
  }

  // Chromium's protocol has no page zoom; the root's CSS zoom is nearest, and leaves `vh` units as they were.
  #applyZoom(): void {
    this.executeJavaScript(`document.documentElement.style.zoom = ${Number(this.#zoomFactor)}`).catch(
      () => {},
    )
  }

  #edit(command: string): void {
    this.#connection.tell('Input.dispatchKeyEvent', { type: 'keyDown', key: 'F24', commands: [command] })
  }
}
