import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchApp } from '../../scripts/drive/launchApp.ts'
import { newArticle } from '../../src/shared/article/newArticle.ts'
import type { BareEditor } from './blank-app/src/renderer/bare.ts'
import { buildBlankApp } from './support/blankApp.ts'
import { computerWithLibrary } from './support/computerWithLibrary.ts'
import { longParagraphs, longStory } from './support/longStory.ts'
import { median } from './support/median.ts'
import { newsroomStories } from './support/newsroomStories.ts'
import { openBare } from './support/openBare.ts'
import type { Row } from './support/Row.ts'
import { storedLibrary } from './support/storedLibrary.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

const WORDS = 50_000
const ROUNDS = 7
const TARGET = 2
const BARE = ['tiptap', 'contenteditable', 'prosemirror', 'codemirror'] as const satisfies BareEditor[]

/**
 * Opening a story of 50,000 words from the desk, from the click until it is drawn, against bare Tiptap making an editor
 * of the same words. All take turns.
 */
export async function measureOpening(): Promise<Row[]> {
  return temporaryFolder(async folder => {
    buildBlankApp()
    const [short] = newsroomStories(1)
    if (!short) throw new Error('there is no story')
    const long = { ...newArticle('2026-05-18T12:00:00+05:00'), seq: 1, document: longStory(WORDS) }
    const library = await storedLibrary(join(folder, 'library'), [long, short])
    const userData = await computerWithLibrary(folder, library, { id: short.id, caret: 1 })
    const { app, page } = await launchApp({ userData })
    const paragraphs = longParagraphs(WORDS)
    const bare = await openBare(join(folder, 'bare'), BARE, paragraphs)
    try {
      await page.locator('.ProseMirror').waitFor()
      const rounds: Map<string, number>[] = []
      for (let round = -2; round < ROUNDS; round += 1) {
        const times = new Map([['app', await openStory(page, long.id)]])
        await openStory(page, short.id)
        for (const [name, one] of bare.pages) times.set(name, await openAgain(one, name, paragraphs))
        if (round >= 0) rounds.push(times)
      }
      const ms = (name: string) => median(rounds.map(round => round.get(name) ?? Number.NaN))
      const ratio = median(rounds.map(round => (round.get('app') ?? 0) / (round.get('tiptap') ?? Number.NaN)))
      const others = BARE.map(name => `${name} ${ms(name).toFixed(0)}`).join(', ')
      return [
        {
          figure: 'W13 opening a story of 50,000 words, whole app / bare Tiptap',
          measured: `${ratio.toFixed(2)} (${ms('app').toFixed(0)} ms; bare: ${others} ms)`,
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

/** Milliseconds from the click on a story of the desk until its page is drawn. */
function openStory(page: Page, id: string): Promise<number> {
  return page.evaluate(
    wanted =>
      new Promise<number>(resolve => {
        const before = document.querySelector('.ProseMirror')
        const card = document.querySelector<HTMLElement>(`[data-id="${wanted}"]`)
        const started = performance.now()
        card?.click()
        const look = () => {
          const now = document.querySelector('.ProseMirror')
          if (!now || now === before) return void requestAnimationFrame(look)
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - started)
          requestAnimationFrame(() => port2.postMessage(null))
        }
        look()
      }),
    id,
  )
}

function openAgain(page: Page, editor: BareEditor, paragraphs: readonly string[]): Promise<number> {
  return page.evaluate(
    ([name, text]) =>
      new Promise<number>(resolve => {
        const started = performance.now()
        window.openBare(name, text)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - started)
        requestAnimationFrame(() => port2.postMessage(null))
      }),
    [editor, paragraphs] as const,
  )
}
