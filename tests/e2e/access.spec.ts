import { chooseTheme } from '../../scripts/drive/chooseTheme.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { lookAt } from './support/lookAt.ts'
import { expect, test } from './support/test.ts'
import { VIEWS } from './support/VIEWS.ts'
import { violations } from './support/violations.ts'
import { violationsInEveryLook } from './support/violationsInEveryLook.ts'

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

const HALF = Math.ceil(VIEWS.length / 2)

for (const [half, views] of [VIEWS.slice(0, HALF), VIEWS.slice(HALF)].entries())
  test(`no screen, panel, dialog or menu has a barrier in any theme or contrast, half ${half + 1} of 2`, async ({
    launch,
    library,
  }) => {
    test.setTimeout(240_000)
    const { page } = await launch()
    await setUpNewsroom(page, { folder: library, samples: true })
    page.setDefaultTimeout(8000)
    await chooseTheme(page, 'Light')
    await openStory(page, ENGLISH)
    expect(await lookAt(page, views, () => violationsInEveryLook(page))).toEqual({})
  })
