import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { thePage } from '../../../scripts/drive/thePage.ts'
import type { Random } from '../Random.ts'

export type Typed = {
  /** When each letter was typed. */
  readonly times: readonly number[]
  /** So many letters were once shown as saved. */
  readonly sureOf: number
}

/** The line of the window settles for a quarter of a second before it changes. */
const STEADY_MS = 350

/** Types letter by letter for up to four seconds, with pauses now and then, in which the window may say 'Saved'. */
export async function typeForAWhile(page: Page, words: string, random: Random): Promise<Typed> {
  const times: number[] = []
  const until = Date.now() + 300 + random.below(3_700)
  let sureOf = 0
  for (const letter of words) {
    if (Date.now() > until) break
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    times.push(Date.now())
    if (random.below(25) > 0) continue
    await pause(STEADY_MS + random.below(900))
    const said = (await page.locator('[data-save]').textContent()) ?? ''
    if (/^Saved/.test(said)) sureOf = (await thePage(page).locator('h1').textContent())?.length ?? 0
  }
  return { times, sureOf }
}
