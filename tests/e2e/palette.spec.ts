import { AxeBuilder } from '@axe-core/playwright'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { expect, test } from './support/test.ts'

test('everything can be done by a few letters and Enter, and the caret stands where it stood', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await writeStory(page, { headline: 'Wheat prices', standfirst: 'Up again.', body: ['At the market.'] })
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.type('bullet')
  await expect(palette.getByRole('option')).toHaveText([/^Bullet list/])
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(thePage(page).locator('ul')).toHaveText('At the market.')
  await page.keyboard.type(' Today.')
  await expect(thePage(page).locator('ul')).toHaveText('At the market. Today.')
})

test('a story is opened by its headline, and Escape leaves everything as it is', async ({ newsroom }) => {
  const { page } = await newsroom({ samples: true })
  await thePage(page).focus()
  const headline = await thePage(page).locator('h1').textContent()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('ferry stops')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(thePage(page).locator('h1')).toHaveText(headline ?? '')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('ferry stops')
  await page.keyboard.press('Enter')
  await expect(thePage(page).locator('h1')).toHaveText('Island ferry stops without notice')
})
