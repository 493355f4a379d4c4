import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { killApp } from '../../../scripts/drive/killApp.ts'
import { launchApp } from '../../../scripts/drive/launchApp.ts'
import { newStory } from '../../../scripts/drive/newStory.ts'
import { setUpNewsroom } from '../../../scripts/drive/setUpNewsroom.ts'
import { thePage } from '../../../scripts/drive/thePage.ts'
import { linesOf } from '../../e2e/support/linesOf.ts'
import { storedStories } from '../../e2e/support/storedStories.ts'
import type { Trouble } from '../checkLibrary.ts'
import { Random } from '../Random.ts'
import { Tally } from '../Tally.ts'
import { type Typed, typeForAWhile } from './typeForAWhile.ts'

/** Typing that may be lost, beside twice what one save takes on this machine. Milliseconds. */
const LAW_MS = 1_000
/** So long after the last key a save is due. */
const QUIET_MS = 500
const WORDS = 'The bridge over the gorge opened on Monday after nine years of work. '

type Started = { readonly app: ElectronApplication; readonly page: Page }

/**
 * Types with real keys into the app and kills it, main process or page, at random instants. At most a second of
 * typing may be gone, nothing that was shown as saved, and the next start shows what the disk has.
 */
export async function killApps(kills: number, seed: number): Promise<Tally> {
  const tally = new Tally()
  const random = new Random(seed)
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-app-kills-'))
  const [library, userData] = [join(folder, 'library'), join(folder, 'computer')]
  try {
    let started = await launchApp({ userData })
    await setUpNewsroom(started.page, { folder: library })
    const oneSave = await timeOfSave(started.page, library)
    for (let round = 0; round < kills; round += 1) {
      const part = round % 4 === 3 ? 'page' : 'main process'
      const words = `Round ${round}. ${WORDS.repeat(3)}`
      try {
        await newStory(started.page)
      } catch (error) {
        const shown = await started.page.locator('body').innerText()
        tally.add(
          [{ kind: 'other', what: `no new story: ${error}; the window shows: ${shown}` }],
          `round ${round}`,
        )
        await killApp(started.app)
        started = await launchApp({ userData })
        continue
      }
      const typed = await typeForAWhile(started.page, words, random)
      const killedAt = await kill(started, part)
      const stored = await storedWords(library)
      const troubles = lawTroubles(words, typed, stored, killedAt, oneSave)
      started = await launchApp({ userData })
      const shown = await shownWords(started.page)
      if (stored && shown !== stored)
        troubles.push({ kind: 'lost', what: `the next start shows "${shown}" instead of "${stored}"` })
      tally.add(troubles, `round ${round}, ${part}`)
    }
    await killApp(started.app)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return tally
}

function lawTroubles(
  words: string,
  { times, sureOf }: Typed,
  stored: string,
  killedAt: number,
  oneSave: number,
): Trouble[] {
  const troubles: Trouble[] = []
  if (!words.startsWith(stored)) troubles.push({ kind: 'unreadable', what: `the disk has "${stored}"` })
  if (stored.length < sureOf)
    troubles.push({ kind: 'lost', what: `${sureOf} letters were shown as saved, ${stored.length} are there` })
  const lost = killedAt - (times[stored.length] ?? killedAt)
  if (lost > LAW_MS + 2 * oneSave) troubles.push({ kind: 'lost', what: `${lost} ms of typing` })
  return troubles
}

/** When it was over. A crashed page leaves the main process, which ends what it was at and is then killed too. */
async function kill({ app }: Started, part: 'main process' | 'page'): Promise<number> {
  const at = Date.now()
  if (part === 'page') {
    await app
      .evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      )
      .catch(() => undefined)
    await pause(500)
  }
  await killApp(app)
  return at
}

async function timeOfSave(page: Page, library: string): Promise<number> {
  await page.keyboard.type('x')
  const due = Date.now() + QUIET_MS
  while ((await storedWords(library)) !== 'x') await pause(5)
  return Math.max(0, Date.now() - due)
}

/** The headline of the newest story on the disk, to the last space. */
async function storedWords(library: string): Promise<string> {
  const [newest] = (await storedStories(library)).toSorted((a, b) => (a.id < b.id ? 1 : -1))
  return (newest && linesOf(newest.document)[0]) ?? ''
}

async function shownWords(page: Page): Promise<string> {
  await thePage(page).and(page.locator(':focus')).waitFor()
  return (await thePage(page).locator('h1').textContent()) ?? ''
}
