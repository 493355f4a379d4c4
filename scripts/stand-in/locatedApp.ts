import { launchOptions } from './launchOptions.ts'
import { locateApp } from './locateApp.ts'

/** The app of this process. */
export const locatedApp = locateApp(launchOptions.appPath)
