import { chromium } from '../chromium/chromium.ts'
import { createEvent } from '../createEvent.ts'
import { electronVersion } from '../electronVersion.ts'
import { launchOptions } from '../launchOptions.ts'
import { locatedApp } from '../locatedApp.ts'
import { log } from '../log.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import { openWindows } from '../windows/openWindows.ts'
import { aboutPanel } from './aboutPanel.ts'
import { applicationPaths } from './applicationPaths.ts'
import { readiness } from './readiness.ts'
import { SingleInstanceLock } from './SingleInstanceLock.ts'

interface AboutPanel {
  readonly applicationName?: string
  readonly applicationVersion?: string
  readonly copyright?: string
}

/** How long Chromium may take to close before the process ends without it. */
const farewell = 3000

export class App extends StandInEmitter {
  readonly isPackaged = false
  readonly #switches = new Map<string, string>()
  #lock: SingleInstanceLock | undefined
  #markReady: () => void = () => {}
  readonly #ready = new Promise<void>(resolve => {
    this.#markReady = resolve
  })
  #about: AboutPanel = {}
  #quitting = false
  #finishing = false

  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      const before = this.#switches.get(name)
      const joins = before !== undefined && /^(enable|disable)-(blink-)?features$/.test(name)
      this.#switches.set(name, joins ? `${before},${value}` : value)
    },
    hasSwitch: (name: string): boolean => this.#switches.has(name) || launchOptions.switches.has(name),
    getSwitchValue: (name: string): string =>
      this.#switches.get(name) ?? launchOptions.switches.get(name) ?? '',
    removeSwitch: (name: string): void => void this.#switches.delete(name),
  }

  get name(): string {
    return applicationPaths.name
  }
  set name(name: string) {
    applicationPaths.name = name
  }
  getName = (): string => applicationPaths.name
  setName = (name: string): void => {
    applicationPaths.name = name
  }
  getVersion = (): string => locatedApp.manifest.version ?? electronVersion
  getAppPath = (): string => locatedApp.root
  getPath = (name: string): string => applicationPaths.get(name)
  setPath = (name: string, folder: string): void => applicationPaths.set(name, folder)
  getLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale
  getSystemLocale = (): string => this.getLocale()
  getPreferredSystemLanguages = (): string[] => [this.getLocale()]
  isReady = (): boolean => readiness.isReady
  whenReady = (): Promise<void> => this.#ready

  /** Chromium's sandbox is on unless the machine rules it out, so there is nothing to switch. */
  enableSandbox(): void {}

  focus(): void {
    openWindows.focused()?.focus()
  }
  setAboutPanelOptions(options: AboutPanel): void {
    this.#about = options
  }
  showAboutPanel(): void {
    const name = this.#about.applicationName ?? this.name
    const version = this.#about.applicationVersion ?? this.getVersion()
    aboutPanel.show(`${name} ${version}`, this.#about.copyright ?? '')
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    this.#lock ??= new SingleInstanceLock(applicationPaths.get('userData'), second => {
      void this.#ready.then(() =>
        this.emit(
          'second-instance',
          createEvent({}),
          second.argv,
          second.workingDirectory,
          second.additionalData,
        ),
      )
    })
    return this.#lock.take(additionalData)
  }
  hasSingleInstanceLock(): boolean {
    return this.#lock?.held ?? false
  }
  releaseSingleInstanceLock(): void {
    this.#lock?.release()
  }

  quit(): void {
    setImmediate(() => void this.#quit())
  }
  exit(code = 0): void {
    void this.#finish(code)
  }

  /** Ends as a signal asks: the next start on the same folder waits for this one. */
  quitBySignal(): void {
    this.#lock?.announceQuitting()
    if (readiness.isReady) void this.#quit()
    else void this.#finish(0)
  }

  get finishing(): boolean {
    return this.#finishing
  }
  get switches(): ReadonlyMap<string, string> {
    return this.#switches
  }

  becomeReady(): void {
    readiness.markReady()
    this.emit('will-finish-launching', createEvent({}))
    this.#markReady()
    this.emit('ready', createEvent({}), {})
  }

  /** Called when a window is gone: without a listener the last one takes the app with it, as in Electron. */
  windowClosed(): void {
    setImmediate(() => {
      if (openWindows.all().length > 0 || this.#finishing || this.#quitting) return
      if (!this.emit('window-all-closed')) void this.#quit()
    })
  }

  /** Chromium died under the app: nothing can be shown any more. */
  async chromiumLost(code: number | null): Promise<void> {
    if (this.#finishing) return
    log(`Chromium ended (${code ?? 'killed'})`)
    this.emit('child-process-gone', createEvent({}), { type: 'GPU', reason: 'crashed', exitCode: code ?? 0 })
    await this.#finish(1)
  }

  async #quit(): Promise<void> {
    if (this.#quitting) return
    this.#quitting = true
    this.#quitting = (await this.#leave()) || this.#finishing
  }

  async #leave(): Promise<boolean> {
    const before = createEvent({})
    this.emit('before-quit', before)
    if (before.defaultPrevented) return false
    for (const window of openWindows.all()) {
      if (!(await window.closeAndWait())) return false
    }
    const last = createEvent({})
    this.emit('will-quit', last)
    if (last.defaultPrevented) return false
    await this.#finish(0)
    return true
  }

  async #finish(code: number): Promise<void> {
    if (this.#finishing) return
    this.#finishing = true
    this.emit('quit', createEvent({}), code)
    await this.#lock?.told
    if (chromium.connected) {
      const { process: browser } = chromium.pipe
      const gone = new Promise(resolve => browser.once('exit', resolve))
      void chromium.tell('Browser.close', undefined)
      await Promise.race([gone, new Promise(resolve => setTimeout(resolve, farewell))])
    }
    this.#lock?.release()
    process.exit(code)
  }
}
