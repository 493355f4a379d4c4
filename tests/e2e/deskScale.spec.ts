import type { Page } from '@playwright/test'
import { closeWindow } from '../../scripts/drive/closeWindow.ts'
import { countStories } from '../../scripts/drive/countStories.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { theStories } from '../../scripts/drive/theStories.ts'
import { STATUSES } from '../../src/shared/article/Status.ts'
import { writtenStory } from '../support/writtenStory.ts'
import { fillLibrary } from './support/fillLibrary.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const COUNT = 300
const AUTHORS = ['Amna Raza', 'Hasan Baig', 'نادیہ حسین']
const SECTIONS = ['City', 'Sport']

const SILT = 'Silt came out of the drains.'
const FERRY = 'The ferry stopped.'
const DOLPHINS = 'Dolphins returned to the lagoon.'

/** Story 1 is the newest. Every third is in Urdu; each names its number, in digits and by its author and section. */
const written = (number: number) => ({
  language: number % 3 === 2 ? 'ur' : 'en',
  status: STATUSES[number % STATUSES.length] ?? 'draft',
  bylines: [{ name: AUTHORS[number % 3] ?? '' }],
  sections: [SECTIONS[number % 2] ?? ''],
  document:
    number % 3 === 2
      ? writtenStory(`شہر میں نالوں کی صفائی ${number}`, 'نو سو ٹن گاد نکالی گئی۔')
      : writtenStory(`Story ${number}`, number % 2 ? SILT : FERRY, ...(number % 50 === 1 ? [DOLPHINS] : [])),
})

const cards = (page: Page) => theStories(page).getByRole('option')
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search stories' })
const chips = (page: Page) => page.getByRole('list', { name: 'Filters' }).getByRole('listitem')
const saved = (page: Page) => page.getByRole('list', { name: 'Saved searches' })
const active = (page: Page) => page.locator(`[role="option"][class*="active"]`)

/** The active story as a screen reader knows it: it is in the page however far the list is scrolled. */
async function activePlace(page: Page): Promise<number> {
  const id = await theStories(page).getAttribute('aria-activedescendant')
  return Number(await page.locator(`[id="${id}"]`).getAttribute('aria-posinset'))
}

test.beforeEach(({ library }) => fillLibrary(library, COUNT, written).then(() => undefined))

test('hundreds of stories are walked through by keyboard, and only those in sight are in the page', async ({
  newsroom,
  launch,
}) => {
  const { app, page } = await newsroom()
  const { keyboard } = page
  expect(await countStories(page)).toBe(COUNT)
  expect(await cards(page).count()).toBeLessThan(30)

  await keyboard.press('Shift+F6')
  await expect(theStories(page)).toBeFocused()
  await keyboard.press('End')
  expect(await activePlace(page)).toBe(COUNT)
  await expect(active(page)).toBeInViewport()
  await keyboard.press('PageUp')
  const above = await activePlace(page)
  expect(above).toBeLessThan(COUNT - 1)
  await expect(active(page)).toBeInViewport()
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  expect(await activePlace(page)).toBe(2)
  await keyboard.press('s')
  await expect(active(page)).toContainText('Story 3')
  // Scrolled far away with the wheel, the active story is still the one the keys begin at.
  await theStories(page).hover()
  await page.mouse.wheel(0, 20_000)
  await expect(active(page)).not.toBeInViewport()
  expect(await activePlace(page)).toBe(3)
  await keyboard.press('ArrowDown')
  await expect(active(page)).toBeInViewport()
  expect(await activePlace(page)).toBe(4)

  await keyboard.press('End')
  await keyboard.press('Enter')
  await expect(thePage(page).locator('h1')).toHaveText(`Story ${COUNT}`)
  await closeWindow(app)
  const second = await launch()
  await expect(cards(second.page).filter({ hasText: `Story ${COUNT}` })).toBeInViewport()
})

test('what is in sight stays where it is when a story is saved and comes to the top', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await expect(thePage(page).locator('h1')).toHaveText('Story 1')
  await theStories(page).hover()
  await page.mouse.wheel(0, 8_000)
  const inSight = cards(page)
    .filter({ hasText: /Story \d+/ })
    .nth(4)
  await expect(inSight).toBeInViewport()
  const headline = (await inSight.locator('p').first().textContent()) ?? ''
  const card = cards(page).filter({ has: page.getByText(headline, { exact: true }) })
  const before = await card.boundingBox()
  // The last story of all is written in: it comes to the top, and everything is one place further down.
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(thePage(page).locator('h1')).toHaveText(`Story ${COUNT}`)
  await theStories(page).hover()
  await page.mouse.wheel(0, -60_000)
  await page.mouse.wheel(0, 8_000)
  await expect(card).toBeInViewport()
  const settled = await card.boundingBox()
  await page.keyboard.type('!')
  await expect.poll(() => card.getAttribute('aria-posinset')).not.toBeNull()
  await expect
    .poll(async () => Number(await card.getAttribute('aria-posinset')))
    .toBe(Number(headline.replace(/\D/g, '')) + 1)
  expect(before).not.toBeNull()
  expect(Math.abs(((await card.boundingBox())?.y ?? 0) - (settled?.y ?? 0))).toBeLessThan(2)
})

test('filters are chosen by keyboard, combined, shown as chips and taken away one by one', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  const { keyboard } = page
  const item = (name: string) => page.getByRole('menuitemcheckbox', { name, exact: true })
  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Language' }).press('ArrowRight')
  await item('Urdu').press('Enter')
  await expect(item('Urdu')).toBeChecked()
  await keyboard.press('Escape')
  await expect(box(page)).toHaveValue('lang:ur')
  await expect.poll(() => countStories(page)).toBe(COUNT / 3)

  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Section' }).press('ArrowRight')
  await item('Sport').press('Enter')
  await keyboard.press('Escape')
  await expect.poll(() => countStories(page)).toBe(COUNT / 6)
  await expect(chips(page)).toHaveText(['Urdu', 'Sport', 'Clear all'])
  await expect(page.getByRole('status').filter({ hasText: '50 stories found' })).toHaveCount(1)
  expect(await violations(page)).toEqual([])

  // The same language: what is typed is a filter too.
  await box(page).fill('lang:ur section:"Sport" author:amna')
  await expect(page.getByText('No story fits')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^Without “amna”\s*50$/ }).click()
  await expect.poll(() => countStories(page)).toBe(COUNT / 6)
  await page.getByRole('button', { name: 'Remove filter: Sport' }).click()
  await expect.poll(() => countStories(page)).toBe(COUNT / 3)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(chips(page)).toHaveCount(0)
  await expect.poll(() => countStories(page)).toBe(COUNT)

  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Date' }).press('ArrowRight')
  await page.getByRole('menuitem', { name: 'Between two days…' }).press('Enter')
  await page.getByLabel('First day').fill('2026-05-18')
  await page.getByLabel('Last day').fill('2026-05-17')
  await expect(page.getByText('The last day is before the first one.')).toBeVisible()
  await page.getByLabel('Last day').fill('2026-05-18')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(box(page)).toHaveValue('after:2026-05-18 before:2026-05-19')
})

test('the order is chosen, turned round, and remembered with the filters', async ({ newsroom, launch }) => {
  const { app, page } = await newsroom()
  await page.getByRole('button', { name: 'Sorted by: Last changed' }).click()
  await page.getByRole('menuitemradio', { name: 'Headline' }).click()
  await expect(cards(page).first()).toContainText('Story 1')
  await expect(cards(page).nth(1)).toContainText('Story 10')
  await page.getByRole('button', { name: 'Sorted by: Headline' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Reverse order' }).click()
  await expect(cards(page).first()).toContainText('شہر میں نالوں کی صفائی')
  await box(page).fill('section:sport')
  await expect.poll(() => countStories(page)).toBe(COUNT / 2)
  // A moment later it is kept; closing waits for what is on its way, not for what is put off.
  await page.waitForTimeout(1_000)
  await closeWindow(app)

  const second = await launch()
  await expect(box(second.page)).toHaveValue('section:sport')
  await expect.poll(() => countStories(second.page)).toBe(COUNT / 2)
  await expect(second.page.getByRole('button', { name: 'Sorted by: Headline' })).toBeVisible()
})

test('a search in words and fields is completed by keyboard, saved, found again after a restart, and removed', async ({
  newsroom,
  launch,
}) => {
  const { app, page } = await newsroom()
  const { keyboard } = page
  await keyboard.press('ControlOrMeta+Shift+f')
  await expect(page.getByRole('listbox', { name: 'What may be written' }).getByRole('option')).toHaveCount(7)
  expect(await violations(page)).toEqual([])
  await keyboard.type('silt au')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await keyboard.type('ra')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(box(page)).toHaveValue('silt author:"Amna Raza" ')
  // Of the stories by Amna, every second has the word.
  await expect(page.getByText('50 stories found')).toBeVisible()
  await expect(cards(page).first().locator('mark').first()).toHaveText(/^silt$/i)
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Save this search' }).press('Enter')
  const name = page.getByRole('textbox', { name: 'Name of the search' })
  await expect(name).toBeFocused()
  await keyboard.type('Drains by Amna')
  await keyboard.press('Enter')
  await expect(saved(page).getByRole('button', { name: /^Drains by Amna/ })).toHaveText(/Drains by Amna\s*50/)
  await box(page).press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect.poll(() => countStories(page)).toBe(COUNT)
  await closeWindow(app)

  const again = (await launch()).page
  const shelf = saved(again).getByRole('button', { name: /^Drains by Amna/ })
  await expect(shelf).toHaveText(/Drains by Amna\s*50/)
  await shelf.press('Enter')
  await expect(box(again)).toHaveValue('silt author:"Amna Raza"')
  await expect(shelf).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => countStories(again)).toBe(50)
  expect(await violations(again)).toEqual([])
  await shelf.press('Delete')
  await expect(saved(again)).toHaveCount(0)
  await again.getByRole('button', { name: 'Undo', exact: true }).and(again.locator('[role=status] *')).click()
  await expect(shelf).toBeVisible()
  // A shelf leaves the search with all that it asked for.
  await again.getByRole('list', { name: 'Shelves' }).getByRole('button', { name: /^All/ }).click()
  await expect.poll(() => countStories(again)).toBe(COUNT)
})

test('stories about the same stand in the panel, and open from there', async ({ newsroom }) => {
  const { page } = await newsroom()
  const related = page.getByRole('region', { name: 'Related stories' }).getByRole('button')
  await expect(related).toHaveCount(3)
  // Dolphins are in this story and in three others; silt, in every second one, tells nothing.
  const headline = (await related.first().locator('span').first().textContent()) ?? ''
  expect(Number(headline.replace(/\D/g, '')) % 50).toBe(1)
  expect(await violations(page)).toEqual([])
  await related.first().press('Enter')
  await expect(thePage(page).locator('h1')).toHaveText(headline)
  await expect(thePage(page)).toBeFocused()
})
