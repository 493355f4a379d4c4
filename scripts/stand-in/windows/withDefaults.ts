import type { WebPreferences } from 'electron'

/** The preferences as Electron completes them; what is not given is what Electron does by default. */
export function withDefaults(given: WebPreferences): WebPreferences {
  return {
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
    safeDialogs: false,
    disableDialogs: false,
    javascript: true,
    images: true,
    webgl: true,
    plugins: false,
    spellcheck: true,
    backgroundThrottling: true,
    ...given,
  }
}
