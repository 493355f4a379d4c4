import type { Locator, Page } from '@playwright/test'

/** The canvas of the open story: headline, standfirst and body. */
export function thePage(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Story', exact: true })
}
