import type { Page } from '@playwright/test'
import { countStories } from '../../scripts/drive/countStories.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { theStories } from '../../scripts/drive/theStories.ts'
import { headlineOf } from '../../src/shared/document/headlineOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const cards = (page: Page) => theStories(page).getByRole('option')
const shelf = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Shelves' }).getByRole('button', { name: new RegExp(`^${name}\\s*\\d+$`) })

test('a card shows headline, status, byline, time and words, and a shelf holds one status', async ({
  newsroom,
}) => {
  const { page } = await newsroom({ samples: true })
  const card = cards(page).filter({ hasText: 'City begins clearing storm drains' })
  await expect(card).toContainText('In edit')
  await expect(card).toContainText('Amna Raza, Hasan Baig')
  await expect(card.locator('time')).toHaveText(/^\d\d:\d\d$|^Yesterday$/)
  await expect(card.locator('[title$=" words"]')).toHaveText(/^[\d,]{3,}$/)

  const all = await countStories(page)
  for (const name of ['Approved', 'Draft', 'Published', 'In edit']) {
    await shelf(page, name).click()
    await expect(shelf(page, name)).toHaveAttribute('aria-current', 'true')
    const count = Number((await shelf(page, name).textContent())?.replace(/\D/g, ''))
    expect(count).toBeGreaterThan(0)
    await expect.poll(() => countStories(page)).toBe(count)
    await expect(cards(page).filter({ hasText: name })).toHaveCount(count)
  }
  await shelf(page, 'All').click()
  await expect.poll(() => countStories(page)).toBe(all)
})

test('search finds words in English and in Urdu, also as an Arabic keyboard writes them', async ({
  newsroom,
}) => {
  const { page } = await newsroom({ samples: true })
  const all = await countStories(page)
  const search = page.getByRole('searchbox', { name: 'Search stories' })
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await expect(search).toBeFocused()

  await page.keyboard.type('ferry morning')
  await expect(page.getByText('1 story found')).toBeVisible()
  await expect(cards(page)).toHaveText(/Island ferry stops without notice/)
  await expect(cards(page).locator('mark').first()).toBeVisible()

  for (const written of ['گندم کی قیمت', 'گندم كي قيمت', 'گَندم']) {
    await search.fill('zeppelin')
    await expect(page.getByText('No story found')).toBeVisible()
    await search.fill(written)
    await expect(
      cards(page).filter({ hasText: 'مقامی منڈی میں گندم کی قیمت چھ ماہ کی بلند ترین سطح پر' }),
    ).toHaveCount(1)
    await expect(cards(page).filter({ hasText: 'Island ferry' })).toHaveCount(0)
  }

  await search.fill('zeppelin')
  await expect(page.getByText('Nothing holds “zeppelin”. Try fewer or other words.')).toBeVisible()
  await search.press('Escape')
  await expect.poll(() => countStories(page)).toBe(all)
})

test('arrow keys and Enter open a story from the list and from what was found', async ({ newsroom }) => {
  const { page } = await newsroom({ samples: true })
  const { keyboard } = page
  await openStory(page, 'Island ferry stops without notice')
  await keyboard.press('Shift+F6')
  await expect(theStories(page)).toBeFocused()
  await keyboard.press('Home')
  const headlines = await cards(page).evaluateAll(options =>
    options.map(option => option.querySelector('p')?.textContent ?? ''),
  )
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(thePage(page).locator('h1')).toHaveText(headlines[2] ?? '')
  await expect(thePage(page)).toBeFocused()

  await keyboard.press('ControlOrMeta+Shift+f')
  await keyboard.type('dolphins')
  await expect(page.getByText('1 story found')).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(thePage(page).locator('h1')).toHaveText(/dolphins/)
})

test('a story moved to the trash leaves the desk and the library, and undo brings it back as it was', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom({ samples: true })
  const headline = 'Island ferry stops without notice'
  const find = async () =>
    (await storedStories(library)).find(story => headlineOf(story.document) === headline)
  const before = await find()
  expect(before).toBeDefined()
  await openStory(page, headline)
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Delete')
  await expect(cards(page).filter({ hasText: headline })).toHaveCount(0)
  await expect(thePage(page).locator('h1')).not.toHaveText(headline)
  expect(await find()).toBeUndefined()

  await page.getByText(`Moved to trash: “${headline}”`).waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).and(page.locator('[role=status] *')).click()
  await expect(cards(page).filter({ hasText: headline })).toHaveCount(1)
  await expect(thePage(page).locator('h1')).toHaveText(headline)
  expect((await find())?.document).toEqual(before?.document)
})
