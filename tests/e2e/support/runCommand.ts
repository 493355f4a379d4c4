import type { Page } from '@playwright/test'

/** Runs a command by its name, as anybody can without a mouse. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await palette.waitFor()
  await page.keyboard.type(name)
  await palette.getByRole('option').first().filter({ hasText: name }).waitFor()
  await page.keyboard.press('Enter')
  await palette.waitFor({ state: 'detached' })
}
