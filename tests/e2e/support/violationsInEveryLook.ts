import type { Page } from '@playwright/test'
import { violations } from './violations.ts'

type Look = { readonly theme: 'light' | 'dark' | 'paper'; readonly contrast: 'more' | 'no-preference' }

/** Besides light, in which every rule is asked. */
const OTHER_LOOKS: readonly Look[] = [
  { theme: 'dark', contrast: 'no-preference' },
  { theme: 'paper', contrast: 'no-preference' },
  { theme: 'paper', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
]

/** The rules whose answer the colours of a theme can change; all else is the same in every look. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds in a window in the light theme, and then as it stands in each other look. */
export async function violationsInEveryLook(page: Page): Promise<string[]> {
  const found = await violations(page)
  for (const look of OTHER_LOOKS) {
    await wear(page, look)
    for (const one of await violations(page, OF_COLOURS))
      found.push(`${look.theme}, ${look.contrast}: ${one}`)
  }
  await wear(page, { theme: 'light', contrast: 'no-preference' })
  return found
}

async function wear(page: Page, { theme, contrast }: Look): Promise<void> {
  await page.emulateMedia({ contrast, reducedMotion: 'reduce' })
  await page.evaluate(name => {
    document.documentElement.dataset.theme = name
  }, theme)
}
