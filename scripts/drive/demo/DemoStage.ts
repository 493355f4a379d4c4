import type { Browser, ElectronApplication, Page } from '@playwright/test'

/** What a step of the demo works with. */
export type DemoStage = {
  readonly app: ElectronApplication
  readonly page: Page
  /** A plain browser, to read what was published. */
  readonly browser: Browser
  readonly library: string
  /** Where the newsroom's own pages go. */
  readonly pages: string
  /** Where the Hugo Markdown goes. */
  readonly content: string
  /** Keeps a picture of a page, numbered in the order taken. */
  shoot(page: Page, name: string): Promise<void>
}
