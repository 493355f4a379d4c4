import type { Page } from '@playwright/test'
import { chooseTheme } from '../../scripts/drive/chooseTheme.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { lookAt } from './support/lookAt.ts'
import { expect, test } from './support/test.ts'
import { VIEWS } from './support/VIEWS.ts'
import { violations } from './support/violations.ts'

const ENGLISH = 'City begins clearing storm drains'

for (const theme of ['light', 'dark'] as const)
  test(`the first screen has no barrier, in ${theme}`, async ({ launch }) => {
    const { page } = await launch()
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Start with an empty library' }).click()
    await expect(page.getByText('Write your name')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

const LOOKS: readonly { name: string; set(page: Page): Promise<void> }[] = [
  { name: 'light', set: page => chooseTheme(page, 'Light') },
  { name: 'dark', set: page => chooseTheme(page, 'Dark') },
  { name: 'paper', set: page => chooseTheme(page, 'Paper') },
  {
    name: 'high contrast',
    set: async page => {
      await chooseTheme(page, 'Paper')
      await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' })
    },
  },
  {
    name: 'high contrast on dark',
    set: async page => {
      await chooseTheme(page, 'Dark')
      await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' })
    },
  },
]

for (const { name, set } of LOOKS)
  test(`no screen, panel, dialog or menu has a barrier, in ${name}`, async ({ launch, library }) => {
    test.setTimeout(240_000)
    const { page } = await launch()
    await setUpNewsroom(page, { folder: library, samples: true })
    page.setDefaultTimeout(8000)
    await set(page)
    await openStory(page, ENGLISH)
    expect(await lookAt(page, VIEWS, () => violations(page))).toEqual({})
  })
