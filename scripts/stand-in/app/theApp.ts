import { App } from './App.ts'

/** Electron's `app`. */
export const app = new App()
