import { AxeBuilder } from '@axe-core/playwright'
import { newStory } from '../../scripts/drive/newStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

test('quotes, dashes and blocks come as they are typed, and Backspace takes one back', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await newStory(page)
  await page.keyboard.type(`"It's over," she said`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('## Why now')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- one -- and **only** one')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1986. A great year...')
  await page.keyboard.press('Backspace')
  await expect(thePage(page).locator('h1')).toHaveText('“It’s over,” she said')
  await expect(thePage(page).locator('h2')).toHaveText('Why now')
  await expect(thePage(page).locator('ul li')).toHaveText('one – and only one')
  await expect(thePage(page).locator('ul strong')).toHaveText('only')
  await expect
    .poll(async () => linesOf((await storedStories(library))[0]?.document ?? { type: 'doc' }).at(-1))
    .toBe('1986. A great year...')
})

test('Urdu gets its own comma, question mark and full stop', async ({ newsroom }) => {
  const { page } = await newsroom({ languages: ['Urdu'] })
  await newStory(page)
  await page.keyboard.type('کہا, کیا ہوا? ختم.')
  await expect(thePage(page).locator('h1')).toHaveText('کہا، کیا ہوا؟ ختم۔')
})

test('a stroke on a line offers the blocks: letters choose, Enter takes, Escape leaves what was typed', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await newStory(page)
  await page.keyboard.type('Wheat')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  const menu = page.getByRole('listbox', { name: 'Blocks to insert' })
  await expect(menu.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.type('num')
  await expect(menu.getByRole('option')).toHaveText([/^Numbered list/])
  await page.keyboard.press('Enter')
  await expect(menu).toBeHidden()
  await page.keyboard.type('First')
  await expect(thePage(page).locator('ol li')).toHaveText('First')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('km/h and and/or /')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await page.keyboard.type(' over')
  await expect(thePage(page).locator('p').last()).toHaveText('km/h and and/or / over')
  await page.keyboard.type(' /hea')
  await menu.getByRole('option', { name: /^Heading/ }).click()
  await expect(thePage(page).locator('h2')).toHaveText('km/h and and/or / over ')
})
