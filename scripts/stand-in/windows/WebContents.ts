import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { PrintToPDFOptions, WebPreferences } from 'electron'
import { app } from '../app/theApp.ts'
import { chromium } from '../chromium/chromium.ts'
import type { Commands, PausedRequest, SessionEvent } from '../chromium/protocol.ts'
import type { OpenedPage } from '../chromium/targets.ts'
import { createEvent } from '../createEvent.ts'
import { electronVersion } from '../electronVersion.ts'
import { launchOptions } from '../launchOptions.ts'
import { log } from '../log.ts'
import { appSchemes } from '../network/appSchemes.ts'
import { permissions } from '../network/permissions.ts'
import { session } from '../network/sessionModule.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import { codec } from '../worlds/codec.ts'
import { menuBarHeight, menuStyles } from '../worlds/menuStyles.ts'
import type { MessageIn, MessageOut } from '../worlds/messages.ts'
import { preloadWorldName } from '../worlds/preloadWorldName.ts'
import { worldSources } from '../worlds/worldSources.ts'
import type { BrowserWindow } from './BrowserWindow.ts'
import { FrameTree } from './FrameTree.ts'
import { ipcMain } from './ipcMain.ts'
import { menuPort } from './menuPort.ts'
import { NavigationGuard } from './NavigationGuard.ts'
import { openContents } from './openContents.ts'
import { printOptions } from './printOptions.ts'
import { resolveFilePaths } from './resolveFilePaths.ts'
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
  readonly #frames = new FrameTree()
  readonly #navigation = new NavigationGuard(this)
  readonly #attached = Promise.withResolvers<void>()
  #page: OpenedPage | undefined
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
    return this.#frames.main
  }
  get targetId(): string | undefined {
    return this.#page?.targetId
  }
  get sessionId(): string | undefined {
    return this.#page?.sessionId
  }
  get whenAttached(): Promise<void> {
    return this.#attached.promise
  }
  hasFrame = (frameId: string): boolean => this.#frames.has(frameId)
  isMainFrame = (frameId: string): boolean => this.#frames.isMain(frameId)
  frameOf = (frameId: string): WebFrameMain | undefined => this.#frames.get(frameId)
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
    else this.#tell('Page.reload', {})
  }
  reloadIgnoringCache(): void {
    this.#tell('Page.reload', { ignoreCache: true })
  }
  stop(): void {
    this.#tell('Page.stopLoading', undefined)
  }

  /** Sends to the preload world. Arguments are cloned now, so what cannot be cloned throws here. */
  send(channel: string, ...args: readonly unknown[]): void {
    this.post({ type: 'event', channel, args })
  }

  post(message: MessageIn): void {
    const text = codec.encode(message)
    void this.whenAttached.then(() => this.#deliver(text, this.#frames.mainWorld))
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
    this.#tell('Page.crash', undefined)
  }

  /** A command to this page, once there is one. */
  async command<M extends keyof Commands>(method: M, params: Commands[M][0]): Promise<Commands[M][1]> {
    await this.whenAttached
    return chromium.send(method, params, this.sessionId)
  }

  /** Lets the document go without its close guard asking again. */
  async allowLeaving(): Promise<void> {
    const executionContextId = this.#frames.mainWorld
    if (executionContextId === undefined) return
    const functionDeclaration = 'function () { globalThis.standInMayLeave = true }'
    await chromium.tell(
      'Runtime.callFunctionOn',
      { functionDeclaration, executionContextId, arguments: [] },
      this.sessionId,
    )
  }

  /** Takes a fresh page that waits for its first script, and sets up its worlds. */
  async attach(page: OpenedPage): Promise<void> {
    this.#page = page
    this.#frames.attach(page.targetId)
    const { sessionId } = page
    const secret = `stand-in-${randomUUID()}`
    chromium.pipe.listenSession(sessionId, event => this.#take(event))
    void chromium.tell('Page.enable', undefined, sessionId)
    void chromium.tell('Runtime.enable', undefined, sessionId)
    void chromium.tell('Inspector.enable', undefined, sessionId)
    void chromium.tell('DOM.enable', undefined, sessionId)
    const binding = { name: 'standInTell', executionContextName: preloadWorldName }
    void chromium.tell('Runtime.addBinding', binding, sessionId)
    const source = this.#preferences.preload && readFileSync(this.#preferences.preload, 'utf8')
    const preload = worldSources.preload(this.#preloadSetup(secret), source || undefined)
    void chromium.tell(
      'Page.addScriptToEvaluateOnNewDocument',
      { source: worldSources.page(secret) },
      sessionId,
    )
    const script = { worldName: preloadWorldName, source: preload }
    void chromium.tell('Page.addScriptToEvaluateOnNewDocument', script, sessionId)
    this.emit('stand-in-attached', sessionId)
    await chromium.send('Runtime.runIfWaitingForDebugger', undefined, sessionId)
    this.#attached.resolve()
  }

  #preloadSetup(secret: string): Parameters<typeof worldSources.preload>[0] {
    const { platform, arch, versions } = process
    const { additionalArguments = [] } = this.#preferences
    return {
      secret,
      forPerson: !launchOptions.underTest,
      menuStyles,
      menuBarHeight,
      process: {
        type: 'renderer',
        platform,
        arch,
        argv: additionalArguments,
        env: {},
        sandboxed: true,
        contextIsolated: true,
        isMainFrame: true,
        versions: { electron: electronVersion, chrome: versions.chrome, node: versions.node },
      },
    }
  }

  /** Called when the page is gone, whoever closed it. */
  markDestroyed(): void {
    this.#destroyed = true
    openContents.remove(this)
    if (this.sessionId) chromium.pipe.forgetSession(this.sessionId)
    this.emit('destroyed')
  }

  /** Called when Chromium reports the document's title. */
  titled(title: string): void {
    // Until the document has a title, Chromium tells its address instead.
    if (
      title === this.#title ||
      startPage.test(title) ||
      appSchemes.toChromium(this.getURL()).endsWith(title)
    )
      return
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
    const features = windowFeatures.join(',')
    const verdict = this.#openHandler?.({ url, frameName, features, disposition: 'foreground-tab' })
    return verdict?.action !== 'deny'
  }

  #take(event: SessionEvent): void {
    this.#frames.take(event)
    switch (event.name) {
      case 'Runtime.bindingCalled':
        if (event.params.name === 'standInTell') {
          this.#hear(event.params.payload, event.params.executionContextId).catch(error => log(error.stack))
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
    this.#frames.forgetWorlds()
    const details = { reason: 'crashed', exitCode: 5 }
    this.emit('render-process-gone', createEvent({}), details)
    app.emit('render-process-gone', createEvent({}), this, details)
  }

  async #hear(payload: string, contextId: number): Promise<void> {
    const message = codec.decode(payload) as MessageOut
    const frame = this.#frames.frameOfWorld(contextId)
    const sessionId = this.sessionId
    if (!frame || !sessionId) return
    switch (message.type) {
      case 'hello':
        return this.#deliver(codec.encode({ type: 'menu', ...menuPort.current() }), contextId)
      case 'send': {
        const args = await resolveFilePaths(message.args, contextId, sessionId)
        const event = this.#ipcEvent(frame)
        this.ipc.emit(message.channel, event, ...args)
        this.emit('ipc-message', event, message.channel, ...args)
        return void ipcMain.emit(message.channel, event, ...args)
      }
      case 'invoke': {
        const reply = await this.#answer(message, frame, contextId, sessionId)
        return this.#deliver(reply, contextId)
      }
      case 'menu':
        return menuPort.choose(this, message.id)
      case 'popup-closed':
        return menuPort.closed(message.id)
      case 'context-menu': {
        const pageURL = this.getURL()
        const linkURL = appSchemes.toApp(message.params.linkURL)
        return void this.emit('context-menu', createEvent({}), { ...message.params, linkURL, pageURL, frame })
      }
      case 'close':
        return this.owner.close()
      case 'zoom':
        return this.setZoomFactor(message.factor)
      case 'preload-error':
        log('the preload failed:', message.error.stack)
        return void this.emit('preload-error', createEvent({}), this.#preferences.preload, message.error)
    }
  }

  async #answer(
    message: Extract<MessageOut, { type: 'invoke' }>,
    frame: WebFrameMain,
    contextId: number,
    sessionId: string,
  ): Promise<string> {
    const { id, channel } = message
    try {
      const args = await resolveFilePaths(message.args, contextId, sessionId)
      return codec.encode({
        type: 'reply',
        id,
        value: await ipcMain.answer(channel, this.#ipcEvent(frame), args),
      })
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      return codec.encode({ type: 'reply', id, error: String(error) })
    }
  }

  #ipcEvent(frame: WebFrameMain): object {
    const { frameTreeNodeId: frameId, processId } = frame
    const reply = (channel: string, ...args: readonly unknown[]): void => this.send(channel, ...args)
    return createEvent({
      sender: this,
      senderFrame: frame,
      frameId,
      processId,
      type: 'frame',
      ports: [],
      reply,
    })
  }

  async #deliver(text: string, executionContextId: number | undefined): Promise<void> {
    if (executionContextId === undefined) return
    const functionDeclaration = 'function (text) { standInReceive(text) }'
    const call = { functionDeclaration, executionContextId, arguments: [{ value: text }] }
    await chromium.tell('Runtime.callFunctionOn', call, this.sessionId)
  }

  // Chromium's protocol has no page zoom; the root's CSS zoom is nearest, and leaves `vh` units as they were.
  #applyZoom(): void {
    this.executeJavaScript(`document.documentElement.style.zoom = ${Number(this.#zoomFactor)}`).catch(
      () => {},
    )
  }

  #edit(command: string): void {
    this.#tell('Input.dispatchKeyEvent', { type: 'keyDown', key: 'F24', commands: [command] })
  }

  #tell<M extends keyof Commands>(method: M, params: Commands[M][0]): void {
    void this.whenAttached.then(() => chromium.tell(method, params, this.sessionId))
  }
}
