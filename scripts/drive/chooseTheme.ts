import type { Page } from '@playwright/test'

/** Chooses a theme from the status bar and waits until the window shows it. */
export async function chooseTheme(page: Page, theme: 'Light' | 'Dark' | 'Paper'): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: theme, exact: true }).click()
  await page.locator(`html[data-theme="${theme.toLowerCase()}"]`).waitFor()
}
