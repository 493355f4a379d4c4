import { rmSync } from 'node:fs'
import path from 'node:path'
import { applicationPaths } from '../app/applicationPaths.ts'
import { chromium } from '../chromium/chromium.ts'
import { createEvent } from '../createEvent.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import { openContents } from '../windows/openContents.ts'
import { appSchemes } from './appSchemes.ts'
import { DownloadItem } from './DownloadItem.ts'
import { gateway } from './gateway.ts'
import { net } from './net.ts'
import { permissions } from './permissions.ts'
import { protocol } from './protocol.ts'
import { sessionRequests } from './sessionRequests.ts'

/** Holds what was set where the stand-in has nothing to switch, so that a test can read it back. */
interface SpellChecker {
  enabled: boolean
  languages: readonly string[]
}

export class Session extends StandInEmitter {
  readonly protocol = protocol
  readonly webRequest = sessionRequests.webRequest
  readonly #spellChecker: SpellChecker = { enabled: true, languages: ['en-US'] }
  readonly #downloads = new Map<string, DownloadItem>()

  setPermissionRequestHandler = permissions.setRequestHandler
  setPermissionCheckHandler = permissions.setCheckHandler
  fetch = net.fetch

  /** USB, HID, serial and Bluetooth are switched off in Chromium, so no handler is ever asked. */
  setDevicePermissionHandler(): void {}

  get spellCheckerEnabled(): boolean {
    return this.#spellChecker.enabled
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecker.enabled = enabled
  }
  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker.enabled
  }
  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.#spellChecker.languages = [...languages]
  }
  getSpellCheckerLanguages(): string[] {
    return [...this.#spellChecker.languages]
  }

  /** `direct` and `system` lead out, anything else leads nowhere: the gateway refuses every connection. */
  async setProxy(config: { readonly mode?: string; readonly proxyRules?: string }): Promise<void> {
    gateway.refuseAll = config.mode ? !['direct', 'system'].includes(config.mode) : Boolean(config.proxyRules)
  }

  async clearStorageData(): Promise<void> {
    const origins = new Set(
      openContents.all().map(contents => URL.parse(appSchemes.toChromium(contents.getURL()))?.origin),
    )
    for (const contents of openContents.all()) {
      for (const origin of origins) {
        if (!origin || origin === 'null') continue
        await chromium.tell('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }, contents.sessionId)
      }
    }
  }

  /** Sends Chromium's downloads to the app's listeners. Chromium keeps its copy in a folder of the profile. */
  watchDownloads(): void {
    const folder = path.join(applicationPaths.get('sessionData'), 'stand-in-downloads')
    rmSync(folder, { recursive: true, force: true })
    chromium.pipe.listen('Browser.downloadWillBegin', begin => {
      const item = new DownloadItem(begin)
      const event = createEvent({})
      this.#downloads.set(begin.guid, item)
      this.emit('will-download', event, item, openContents.ofFrame(begin.frameId) ?? openContents.all()[0])
      if (event.defaultPrevented) item.cancel()
    })
    chromium.pipe.listen('Browser.downloadProgress', progress => {
      this.#downloads.get(progress.guid)?.progressed(progress, folder)
      if (progress.state !== 'inProgress') this.#downloads.delete(progress.guid)
    })
    const behavior = 'allowAndName'
    void chromium.tell('Browser.setDownloadBehavior', { behavior, downloadPath: folder, eventsEnabled: true })
  }
}
