import type { Page } from '@playwright/test'

/** Brings a panel beside the page to front. */
export async function openPanel(page: Page, name: 'Story' | 'Publish'): Promise<void> {
  await page.keyboard.press(name === 'Story' ? 'ControlOrMeta+Shift+i' : 'ControlOrMeta+Shift+p')
  await page.getByRole('tabpanel', { name, exact: true }).waitFor()
}
