import type { Page } from '@playwright/test'

const KEYS = {
  Story: 'ControlOrMeta+Shift+i',
  Checks: 'ControlOrMeta+Shift+c',
  History: 'ControlOrMeta+Shift+h',
  Publish: 'ControlOrMeta+Shift+p',
} as const

/** Brings a panel beside the page to front; a window that has just come may not have its keys yet. */
export async function openPanel(page: Page, name: keyof typeof KEYS): Promise<void> {
  // The tab of the checks says how many there are too.
  const panel = page.getByRole('tabpanel', { name: new RegExp(`^${name}\\b`) })
  for (let tries = 1; ; tries += 1) {
    await page.keyboard.press(KEYS[name])
    try {
      await panel.waitFor({ timeout: 3000 })
      return
    } catch (error) {
      if (tries === 10) throw error
    }
  }
}
