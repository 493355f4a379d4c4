import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '../chromium/chromium.ts'
import type { Events } from '../chromium/protocol.ts'
import { createEvent } from '../createEvent.ts'
import { log } from '../log.ts'
import { StandInEmitter } from '../StandInEmitter.ts'
import { appSchemes } from './appSchemes.ts'

/** One download. Without `setSavePath` it is cancelled: Electron would ask the person with a dialog of its own. */
export class DownloadItem extends StandInEmitter {
  readonly #guid: string
  readonly #url: string
  readonly #fileName: string
  #savePath = ''
  #state: 'progressing' | 'completed' | 'cancelled' | 'interrupted' = 'progressing'
  #received = 0
  #total = 0

  constructor(begin: Events['Browser.downloadWillBegin']) {
    super()
    this.#guid = begin.guid
    this.#url = appSchemes.toApp(begin.url)
    this.#fileName = begin.suggestedFilename
  }

  getURL = (): string => this.#url
  getFilename = (): string => this.#fileName
  getState = (): string => this.#state
  getReceivedBytes = (): number => this.#received
  getTotalBytes = (): number => this.#total
  getSavePath = (): string => this.#savePath
  setSavePath = (file: string): void => {
    this.#savePath = file
  }

  cancel(): void {
    void chromium.tell('Browser.cancelDownload', { guid: this.#guid })
  }

  /** Called by the session with each report from Chromium, whose own copy lies in `folder`. */
  progressed(progress: Events['Browser.downloadProgress'], folder: string): void {
    this.#received = progress.receivedBytes
    this.#total = progress.totalBytes
    if (progress.state === 'inProgress') {
      this.emit('updated', createEvent({}), 'progressing')
      return
    }
    this.#state = progress.state === 'completed' ? 'completed' : 'cancelled'
    if (this.#state === 'completed') this.#keep(progress.filePath ?? path.join(folder, this.#guid))
    this.emit('done', createEvent({}), this.#state)
  }

  #keep(file: string): void {
    if (!this.#savePath) {
      this.#state = 'cancelled'
      log('a download without setSavePath is not in the stand-in: the file was dropped')
      return
    }
    try {
      mkdirSync(path.dirname(this.#savePath), { recursive: true })
      copyFileSync(file, this.#savePath)
    } catch (error) {
      this.#state = 'interrupted'
      log('the download could not be saved:', error)
    }
  }
}
