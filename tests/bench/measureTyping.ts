import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchApp } from '../../scripts/drive/launchApp.ts'
import { blankApp, buildBlankApp } from './support/blankApp.ts'
import { computerWithStory } from './support/computerWithStory.ts'
import { launchHeadless } from './support/launchHeadless.ts'
import { longParagraphs, longStory } from './support/longStory.ts'
import { median } from './support/median.ts'
import type { Row } from './support/Row.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

const WORDS = 50_000
const ROUNDS = 7
const KEYS = 60
/** A fast writer's pace. Without it, two keys of the faster side would share one drawing. */
const PAUSE_MS = 30
const TARGET = 1.5

/**
 * P1: main-thread time per key in the middle of a 50,000-word story, the whole app with autosave on, against a bare
 * contenteditable with the same text in the same runtime. The two take turns; the ratio is of each round.
 */
export async function measureTyping(): Promise<Row[]> {
  return temporaryFolder(async folder => {
    const story = longStory(WORDS)
    const caret = Math.floor(JSON.stringify(story).length / 2.3)
    const { app, page } = await launchApp({ userData: await computerWithStory(folder, story, caret) })
    const bare = await openBare(join(folder, 'bare'))
    try {
      await page.locator('.ProseMirror').waitFor()
      await page.waitForFunction(() => document.activeElement?.closest('.ProseMirror') !== null)
      const typeApp = await typist(page)
      const typeBare = await typist(bare.page)
      await typeApp()
      await typeBare()
      const rounds: { app: number; bare: number }[] = []
      for (let round = 0; round < ROUNDS; round++)
        rounds.push({ app: await typeApp(), bare: await typeBare() })
      const ratio = median(rounds.map(round => round.app / round.bare))
      const ms = (pick: 'app' | 'bare') => median(rounds.map(round => round[pick])).toFixed(2)
      return [
        {
          figure: 'P1 main-thread time a key, whole app / bare contenteditable, 50,000 words',
          measured: `${ratio.toFixed(2)} (${ms('app')} / ${ms('bare')} ms)`,
          target: `<= ${TARGET}`,
          met: ratio <= TARGET,
        },
      ]
    } finally {
      await app.close()
      await bare.close()
    }
  })
}

/** The same text in the same runtime, in nothing but an element that can be edited. */
async function openBare(userData: string) {
  buildBlankApp()
  const app = await launchHeadless(blankApp, userData)
  const page = await app.firstWindow()
  await page.locator('textarea').waitFor()
  const paragraphs = longParagraphs(WORDS).map(paragraph => `<p>${paragraph}</p>`)
  await page.evaluate(body => {
    document.body.style.cssText = 'font:18.5px/30px serif;inline-size:620px;margin:40px auto'
    document.body.innerHTML = `<div contenteditable="true" spellcheck="false">${body}</div>`
    const place = document.querySelectorAll('p')
    const middle = place[Math.floor(place.length / 2)]
    document.querySelector('div')?.focus()
    if (middle?.firstChild) getSelection()?.collapse(middle.firstChild, 20)
    middle?.scrollIntoView({ block: 'center' })
  }, paragraphs.join(''))
  return { page, close: () => app.close() }
}

/** Types KEYS letters where the caret stands and gives the main thread's time for each, in milliseconds. */
async function typist(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page)
  // The thread's own time, so that another program's turn on the processor does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const taskSeconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(metric => metric.name === 'TaskDuration')?.value ?? 0
  }
  return async () => {
    const before = await taskSeconds()
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press('abcdefghij'[key % 10] ?? 'a')
      await page.waitForTimeout(PAUSE_MS)
    }
    return ((await taskSeconds()) - before) * (1000 / KEYS)
  }
}
