import { chooseTheme } from '../../scripts/drive/chooseTheme.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
import { openPreview } from '../../scripts/drive/openPreview.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const LEAD = 'City begins clearing storm drains'

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

for (const theme of ['Light', 'Dark', 'Paper'] as const)
  test(`desk, page, panels, preview and shortcuts have no barrier, in ${theme.toLowerCase()}`, async ({
    launch,
    library,
  }) => {
    const { page } = await launch()
    await setUpNewsroom(page, { folder: library, samples: true })
    await chooseTheme(page, theme)
    await openStory(page, LEAD)
    expect(await violations(page)).toEqual([])

    await openStory(page, 'مقامی منڈی میں گندم کی قیمت')
    await expect(thePage(page)).toHaveAttribute('dir', 'rtl')
    expect(await violations(page)).toEqual([])

    await page.getByRole('searchbox', { name: 'Search stories' }).fill('ferry')
    await expect(page.getByText(/stor(y|ies) found$/)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('searchbox', { name: 'Search stories' }).fill('')

    await openPanel(page, 'Publish')
    expect(await violations(page)).toEqual([])
    const preview = await openPreview(page, 'مقامی منڈی')
    expect(await violations(page)).toEqual([])
    await preview.getByText('Source', { exact: true }).click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('ControlOrMeta+/')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
