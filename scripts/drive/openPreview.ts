import type { Locator, Page } from '@playwright/test'

/** Opens the preview of the story in the publish panel and waits until its page is drawn; answers the dialog. */
export async function openPreview(page: Page, headline: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const shown = dialog.frameLocator('iframe').getByRole('heading', { level: 1 })
  await shown.filter({ hasText: headline }).waitFor()
  return dialog
}
