import type { Page } from '@playwright/test'
import { theStories } from './theStories.ts'

/** How many stories the list holds, also those not in sight. */
export async function countStories(page: Page): Promise<number> {
  const first = theStories(page).getByRole('option').first()
  return (await first.count()) === 0 ? 0 : Number(await first.getAttribute('aria-setsize'))
}
