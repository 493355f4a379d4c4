import type { Page } from '@playwright/test'
import { thePage } from './thePage.ts'

/** A new story by its key; the caret then stands in the blank headline. */
export async function newStory(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+n')
  await thePage(page).and(page.locator(':focus')).locator('h1').filter({ hasText: /^$/ }).waitFor()
}
