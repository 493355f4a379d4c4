import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../../scripts/setup/findChromium.ts'

export type Read = {
  /** What the page shows as headline, standfirst and paragraphs, in their order. */
  readonly words: readonly string[]
  readonly direction: string
  /** The width of each picture as loaded; 0 for one that did not load. */
  readonly pictures: readonly number[]
  /** Addresses asked for beyond the files of the publication. */
  readonly asked: readonly string[]
}

/** Opens a published page in a browser that knows nothing of Copydesk. */
export async function readPublished(file: string): Promise<Read> {
  const executablePath = findChromium()
  const browser: Browser = await chromium.launch(executablePath ? { executablePath } : {})
  try {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', request => {
      if (!/^(?:file|data):/.test(request.url())) asked.push(request.url())
    })
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
    const words = await page
      .locator('article h1, article .standfirst, article .body > p, article .body figcaption')
      .allTextContents()
    const direction = await page.locator('html').evaluate(html => getComputedStyle(html).direction)
    const pictures = await page
      .locator('article img')
      .evaluateAll(images => images.map(image => (image as HTMLImageElement).naturalWidth))
    return { words, direction, pictures, asked }
  } finally {
    await browser.close()
  }
}
