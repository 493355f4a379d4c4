import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { chooseFolderNext } from '../../scripts/drive/chooseFolderNext.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { theStories } from '../../scripts/drive/theStories.ts'
import { fillLibrary } from './support/fillLibrary.ts'
import { holdDisk } from './support/holdDisk.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const card = (page: Page, number: number) =>
  theStories(page)
    .getByRole('option')
    .filter({ has: page.getByText(`Story ${number}`, { exact: true }) })
const acts = (page: Page) => page.getByRole('toolbar', { name: 'What to do with the selected stories' })
const act = (page: Page, name: string) => acts(page).getByRole('button', { name, exact: true })
const announced = (page: Page) => page.getByRole('navigation', { name: 'Desk' }).getByRole('status')
const work = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const selected = (page: Page) => theStories(page).getByRole('option', { selected: true })

async function byNumber(library: string, ids: readonly string[]) {
  const stored = new Map((await storedStories(library)).map(story => [story.id, story]))
  return (number: number) => stored.get(ids[number - 1] ?? '')
}

async function chooseStatus(page: Page, name: string) {
  await act(page, 'Status').click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** Steps with the key until the thing has the focus. */
async function stepTo(target: Locator, key = 'Tab') {
  const page = target.page()
  for (let steps = 0; steps < 40; steps += 1) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

test('stories are selected with the mouse as everywhere else, and a click ends it', async ({
  launch,
  library,
}) => {
  await fillLibrary(library, 8)
  const { page } = await launch()
  await setUpNewsroom(page, { folder: library })
  await expect(theStories(page)).toHaveAttribute('aria-multiselectable', 'true')
  await card(page, 2).click({ modifiers: ['ControlOrMeta'] })
  await card(page, 4).click({ modifiers: ['ControlOrMeta'] })
  await expect(announced(page).filter({ hasText: '2 stories selected' })).toBeAttached()
  await expect(selected(page)).toHaveCount(2)
  await card(page, 4).click({ modifiers: ['ControlOrMeta'] })
  await expect(selected(page)).toHaveText([/Story 2/])
  await card(page, 6).click({ modifiers: ['Shift'] })
  await expect(selected(page)).toHaveText([/Story 4/, /Story 5/, /Story 6/])
  await card(page, 3).click({ modifiers: ['Shift'] })
  await expect(selected(page)).toHaveText([/Story 3/, /Story 4/])
  // Selecting opens nothing.
  await expect(thePage(page).locator('h1')).toHaveText('Story 1')
  await page.getByRole('button', { name: 'Select nothing' }).click()
  await expect(acts(page)).toHaveCount(0)
  await expect(theStories(page)).toBeFocused()

  await card(page, 5).click({ modifiers: ['ControlOrMeta'] })
  await card(page, 2).click()
  await expect(thePage(page).locator('h1')).toHaveText('Story 2')
  await expect(selected(page)).toHaveCount(0)
  // What is selected is always in sight.
  await card(page, 5).click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('searchbox').fill('story')
  await expect(acts(page)).toHaveCount(0)
})

test('a status set for many, the story on the page with words not saved yet among them, loses none', async ({
  launch,
  library,
}) => {
  const ids = await fillLibrary(library, 6)
  const { page } = await launch()
  await setUpNewsroom(page, { folder: library })
  await thePage(page).locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Written at the last moment.')
  // At once: no pause in which the words would have been saved by themselves.
  await card(page, 1).click({ modifiers: ['ControlOrMeta'] })
  await card(page, 3).click({ modifiers: ['Shift'] })
  await chooseStatus(page, 'Approved')
  await expect(work(page, 'Setting the status of 3 stories')).toContainText('3 stories are now: Approved.')
  await page.keyboard.press('Escape')
  await thePage(page).locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' And one more.')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await expect
    .poll(async () => linesOf((await byNumber(library, ids))(1)?.document ?? { type: 'doc' }).at(-1))
    .toBe('The words of story 1. Written at the last moment. And one more.')
  const story = await byNumber(library, ids)
  for (const number of [1, 2, 3]) {
    expect(story(number)).toMatchObject({ status: 'approved', modifiedBy: 'Amna Qureshi' })
    expect(story(number)?.history).toMatchObject([{ status: 'approved', by: 'Amna Qureshi' }])
  }
  for (const number of [4, 5, 6]) expect(story(number)).toMatchObject({ status: 'draft', seq: 1 })

  await work(page, 'Setting the status of 3 stories').getByRole('button', { name: 'Undo' }).click()
  await expect(work(page, 'Undoing in 3 stories')).toContainText('3 stories are as they were.')
  const back = await byNumber(library, ids)
  for (const number of [1, 2, 3]) expect(back(number)?.status).toBe('draft')
  expect(linesOf(back(1)?.document ?? { type: 'doc' }).at(-1)).toContain('And one more.')
})

test('cancelled in the middle, a change stops at a clean place and says what was done; writing goes on', async ({
  launch,
  library,
}) => {
  const ids = await fillLibrary(library, 45)
  const { app, page } = await launch()
  await setUpNewsroom(page, { folder: library })
  const release = await holdDisk(app, ids[30] ?? '')
  await theStories(page).press('ControlOrMeta+a')
  await expect(announced(page).filter({ hasText: '45 stories selected' })).toBeAttached()
  await chooseStatus(page, 'Ready')
  const progress = work(page, 'Setting the status of 45 stories')
  await expect(progress).toContainText('20 of 45')
  await expect(progress.getByRole('progressbar')).toHaveAttribute('value', '20')

  // The disk is slow at one story: the one on the page is saved all the same.
  await thePage(page).locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Meanwhile.')
  await expect
    .poll(async () => linesOf((await byNumber(library, ids))(1)?.document ?? { type: 'doc' }).at(-1))
    .toBe('The words of story 1. Meanwhile.')

  await progress.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress.getByRole('button', { name: 'Stopping…' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await release()
  await expect(progress).toContainText('Stopped after 40 of 45. The others are as they were.')
  const story = await byNumber(library, ids)
  const statuses = ids.map((_, index) => story(index + 1)?.status)
  expect(statuses).toEqual([...Array(40).fill('ready'), ...Array(5).fill('draft')])
  expect(story(45)?.seq).toBe(1)
  await progress.getByRole('button', { name: 'Close' }).click()
  await expect(progress).toHaveCount(0)
})

test('by keyboard alone: select, tag, set aside with one undo for all', async ({ launch, library }) => {
  const ids = await fillLibrary(library, 6, number => (number === 2 ? { tags: ['Budget'] } : {}))
  const { page } = await launch()
  await setUpNewsroom(page, { folder: library })
  const { keyboard } = page
  await keyboard.press('Shift+F6')
  await expect(theStories(page)).toBeFocused()
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await expect(selected(page)).toHaveText([/Story 2/, /Story 3/, /Story 4/])
  await keyboard.press('Shift+ArrowUp')
  await expect(selected(page)).toHaveText([/Story 2/, /Story 3/])
  await keyboard.press('Escape')
  await expect(selected(page)).toHaveCount(0)
  await expect(theStories(page)).toBeFocused()
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await keyboard.press('Shift+ArrowDown')

  await stepTo(act(page, 'Status'))
  await keyboard.press('ArrowRight')
  await expect(act(page, 'Tags')).toBeFocused()
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tags of 2 stories' })
  await stepTo(dialog.getByRole('combobox', { name: 'Add' }))
  await keyboard.type('Water')
  await keyboard.press('Enter')
  await stepTo(dialog.getByRole('button', { name: 'Budget 1 Take off' }))
  await keyboard.press('Space')
  await stepTo(dialog.getByRole('button', { name: 'Change tags' }))
  await keyboard.press('Enter')
  await expect(work(page, 'Changing the tags of 2 stories')).toContainText(
    'The tags of 2 stories are changed.',
  )
  const tagged = await byNumber(library, ids)
  expect([1, 2, 3, 4].map(number => tagged(number)?.tags)).toEqual([[], ['Water'], ['Water'], []])

  await theStories(page).focus()
  await keyboard.press('Delete')
  const trashing = work(page, 'Moving 2 stories to the trash')
  await expect(trashing).toContainText('2 stories moved to the trash.')
  await expect(theStories(page).getByRole('option')).toHaveCount(4)
  expect(await readdir(join(library, 'trash'))).toHaveLength(2)
  await stepTo(trashing.getByRole('button', { name: 'Undo' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(work(page, 'Restoring 2 stories')).toContainText('2 stories are back on the desk.')
  await expect(theStories(page).getByRole('option')).toHaveCount(6)
  expect((await byNumber(library, ids))(2)?.tags).toEqual(['Water'])
})

test('many stories are exported together; the one that cannot go out is named, and nothing foreign is overwritten', async ({
  launch,
  library,
  folder,
}) => {
  await fillLibrary(library, 4, number =>
    number === 3 ? { document: { type: 'doc', content: headless }, slugline: 'NO HEADLINE' } : {},
  )
  const { app, page } = await launch()
  await setUpNewsroom(page, { folder: library })
  await chooseFolderNext(app, folder)
  await theStories(page).press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+Shift+e')
  const dialog = page.getByRole('dialog', { name: 'Export 4 stories' })
  await expect(dialog.getByRole('button', { name: 'Export 4 stories' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Choose folder…' }).click()
  await expect(dialog.getByText(folder)).toBeVisible()
  await dialog.getByLabel('Publish as').selectOption({ label: 'Newsroom page' })
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Export 4 stories' }).click()
  const exporting = work(page, 'Exporting 4 stories')
  await expect(exporting).toContainText('3 of 4 done.')
  await expect(exporting.getByRole('listitem')).toHaveText(/^NO HEADLINE It has no headline yet/)
  await expect(exporting.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  const pages = async () => (await readdir(folder)).filter(name => name.endsWith('.html')).sort()
  expect(await pages()).toEqual(['story-1.html', 'story-2.html', 'story-4.html'])
  const published = (await storedStories(library)).filter(story => story.publications.length > 0)
  expect(published).toHaveLength(3)
})

/** A story without a headline. */
const headless = [
  { type: 'headline' },
  { type: 'standfirst' },
  { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] },
]

test('a copy of the story on the page has its newest words, opens at once, and begins as a draft', async ({
  launch,
  library,
}) => {
  await fillLibrary(library, 2, () => ({ status: 'approved', slugline: 'FLOOD' }))
  const { page } = await launch()
  await setUpNewsroom(page, { folder: library })
  await thePage(page).locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Newest.')
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await expect(theStories(page).getByRole('option')).toHaveCount(3)
  await expect(theStories(page).locator('[aria-current="true"]')).toContainText('FLOOD (copy)')
  await expect(thePage(page)).toContainText('The words of story 1. Newest.')
  const copy = (await storedStories(library)).find(story => story.slugline === 'FLOOD (copy)')
  expect(copy).toMatchObject({ status: 'draft', slug: 'story-1-2', history: [], publications: [] })
})

for (const theme of ['light', 'dark'] as const)
  test(`a selection, its bar, its menu and its questions have no barrier, in ${theme}`, async ({
    launch,
    library,
  }) => {
    await fillLibrary(library, 5, () => ({ tags: ['Budget'] }))
    const { page } = await launch()
    await page.emulateMedia({ colorScheme: theme })
    await setUpNewsroom(page, { folder: library })
    await card(page, 2).click({ modifiers: ['ControlOrMeta'] })
    await card(page, 4).click({ modifiers: ['Shift'] })
    expect(await violations(page)).toEqual([])
    await card(page, 3).click({ button: 'right' })
    await expect(page.getByRole('menuitem', { name: 'Move to trash' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await act(page, 'Tags').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await chooseStatus(page, 'Ready')
    await expect(work(page, 'Setting the status of 3 stories')).toContainText('now: Ready')
    expect(await violations(page)).toEqual([])
  })
