import type { Page } from '@playwright/test'

const KEYS = {
  Story: 'ControlOrMeta+Shift+i',
  Checks: 'ControlOrMeta+Shift+c',
  History: 'ControlOrMeta+Shift+h',
  Publish: 'ControlOrMeta+Shift+p',
} as const

/** Brings a panel beside the page to front. */
export async function openPanel(page: Page, name: keyof typeof KEYS): Promise<void> {
  await page.keyboard.press(KEYS[name])
  // The tab of the checks says how many there are too.
  await page.getByRole('tabpanel', { name: new RegExp(`^${name}\\b`) }).waitFor()
}
