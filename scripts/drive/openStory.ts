import type { Page } from '@playwright/test'
import { thePage } from './thePage.ts'
import { theStories } from './theStories.ts'

/** Opens the story whose headline holds these words, from the desk. */
export async function openStory(page: Page, headline: string): Promise<void> {
  const list = theStories(page)
  const card = list.getByRole('option').filter({ hasText: headline }).first()
  await list.getByRole('option').first().waitFor()
  // Leafed through from its top when the story is not in sight.
  if ((await card.count()) === 0) await list.press('Home')
  for (let before = ''; (await card.count()) === 0; await list.press('PageDown')) {
    const active = (await list.getAttribute('aria-activedescendant')) ?? ''
    if (active === before) throw new Error(`There is no “${headline}” on the desk.`)
    before = active
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await card.click()
  await thePage(page).locator('h1').filter({ hasText: headline }).waitFor()
}
