import type { ElectronApplication, Page } from '@playwright/test'

/** One picture of the app. */
export type Screen = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly theme: 'Light' | 'Dark' | 'Paper'
  /** Brings the window from the open library to what the picture shows. */
  show(window: ScreenWindow): Promise<void>
}

export type ScreenWindow = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Where publishing would write. */
  readonly target: string
}
