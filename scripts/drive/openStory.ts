import type { Page } from '@playwright/test'
import { thePage } from './thePage.ts'

/** Opens the story whose headline holds these words, from the desk. */
export async function openStory(page: Page, headline: string): Promise<void> {
  await page
    .getByRole('listbox', { name: 'Stories' })
    .getByRole('option')
    .filter({ hasText: headline })
    .first()
    .click()
  await thePage(page).locator('h1').filter({ hasText: headline }).waitFor()
}
