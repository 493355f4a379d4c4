import type { Locator, Page } from '@playwright/test'

/** The list of stories on the desk, of which only what is in sight is in the page. */
export function theStories(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Stories' })
}
