import { join } from 'node:path'
import type { WebPreferences } from 'electron'

/** The window's page has no Node, no reach beyond the bridge, and its own process in a sandbox. */
export function windowPreferences(outFolder: string): WebPreferences {
  return {
    preload: join(outFolder, 'preload', 'index.cjs'),
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  }
}
