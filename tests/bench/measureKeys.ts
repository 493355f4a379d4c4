import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildBlankApp } from './support/blankApp.ts'
import { longParagraphs } from './support/longStory.ts'
import { openBare } from './support/openBare.ts'
import { openEverything } from './support/openEverything.ts'
import { percentile } from './support/percentile.ts'
import type { Row } from './support/Row.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

const WORDS = 50_000
const KEYS = 1_000
const PAUSE_MS = 25
const TARGET_MS = 33

/**
 * P2: from a key to the end of the drawing it causes, in the middle of a long story, the whole app with everything on;
 * beside it a bare contenteditable with the same text, a tenth as many keys.
 */
export async function measureKeys(): Promise<Row[]> {
  return temporaryFolder(async folder => {
    buildBlankApp()
    const { app, page } = await openEverything(folder, WORDS)
    const bare = await openBare(join(folder, 'bare'), ['contenteditable'], longParagraphs(WORDS))
    try {
      const ours = await keyTimes(page, KEYS)
      const [bareEditor] = bare.pages.values()
      const theirs = bareEditor ? await keyTimes(bareEditor, KEYS / 10) : []
      const late = ours.filter(ms => ms > TARGET_MS).length
      const said = (times: readonly number[]) =>
        `slowest ${Math.max(...times).toFixed(1)} ms, median ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`
      return [
        {
          figure: `P2 keys of 1,000 over ${TARGET_MS} ms until drawn, 50,000 words, everything on`,
          measured: `${late} (${said(ours)}; bare contenteditable: ${said(theirs)})`,
          target: '0',
          met: late === 0,
        },
      ]
    } finally {
      await app.close()
      await bare.close()
    }
  })
}

/** How long each key takes, from its arrival in the page to the end of the frame it is drawn in. */
async function keyTimes(page: Page, keys: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    addEventListener(
      'keydown',
      event => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - event.timeStamp)
        // Posted in the frame, heard when it is laid out and painted.
        requestAnimationFrame(() => port2.postMessage(null))
      },
      { capture: true },
    )
  })
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 7 === 6 ? 'Space' : ('abcdefghij'[key % 10] ?? 'a'))
    await page.waitForTimeout(PAUSE_MS)
  }
  await page.waitForTimeout(200)
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  if (times.length < keys) throw new Error(`${times.length} keys of ${keys} were drawn`)
  return times
}
