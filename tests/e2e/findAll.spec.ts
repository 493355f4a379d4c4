import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writtenStory } from '../support/writtenStory.ts'
import { fillLibrary } from './support/fillLibrary.ts'
import { linesOf } from './support/linesOf.ts'
import { rememberLibrary } from './support/rememberLibrary.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find in all stories' })
const said = (page: Page) => dialog(page).getByRole('status')
const lines = (page: Page) => dialog(page).getByRole('treeitem')
const card = (page: Page, name: RegExp) => page.getByRole('region', { name })

/** Story 3 is published; each has the words 'canal' in its headline and twice in its body. */
async function canals(folder: string, library: string): Promise<string[]> {
  const ids = await fillLibrary(library, 4, number => ({
    document: writtenStory(`Canal ${number}`, 'The canal is dry.', 'A Canal, again.'),
    status: number === 3 ? 'published' : 'draft',
  }))
  await rememberLibrary(folder, library)
  return ids
}

async function textOf(library: string, ids: readonly string[], number: number): Promise<string> {
  const stories = await storedStories(library)
  const found = stories.find(({ id }) => id === ids[number - 1])
  return found ? linesOf(found.document).filter(Boolean).join(' | ') : ''
}

async function openFind(page: Page, words: string) {
  await thePage(page).waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(dialog(page).getByLabel('Find', { exact: true })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
}

test('words are found in every story by keyboard alone, and a match is opened at its place', async ({
  launch,
  folder,
  library,
}) => {
  await canals(folder, library)
  const { page } = await launch()
  await openFind(page, 'canal')
  await expect(said(page)).toHaveText('12 matches in 4 stories')
  await page.keyboard.press('Alt+c')
  await expect(said(page)).toHaveText('4 matches in 4 stories')
  await page.keyboard.press('Alt+c')
  await dialog(page).getByRole('checkbox', { name: 'Headline' }).uncheck()
  await expect(said(page)).toHaveText('8 matches in 4 stories')
  expect(await violations(page)).toEqual([])
  await dialog(page).getByRole('tree').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(lines(page).first()).toHaveAttribute('aria-expanded', 'false')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(thePage(page)).toBeFocused()
  await expect(thePage(page).locator('h1')).toHaveText('Canal 2')
  expect(await page.evaluate(() => String(getSelection()))).toBe('Canal')
  await page.keyboard.type('River')
  await expect(thePage(page)).toContainText('A River, again.')
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(said(page)).toHaveText('7 matches in 4 stories')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
})

test('what is ticked is replaced in every story, with the newest words of the open one, and one undo takes all back', async ({
  launch,
  folder,
  library,
}) => {
  const ids = await canals(folder, library)
  const before = await Promise.all([1, 2, 3, 4].map(number => textOf(library, ids, number)))
  const { page } = await launch()
  await thePage(page).waitFor()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' And a canal more.')
  await openFind(page, 'canal')
  await expect(said(page)).toHaveText('13 matches in 4 stories')
  await page.keyboard.press('Tab')
  await dialog(page).getByLabel('Replace with').fill('ditch')
  await expect(dialog(page).getByText('1 approved or published story is left out')).toBeVisible()
  await expect(lines(page).filter({ hasText: 'Canal 3' }).first()).toHaveAttribute('aria-checked', 'false')
  await expect(dialog(page).locator('del').first()).toHaveText('Canal')
  await expect(dialog(page).locator('ins').first()).toHaveText('ditch')
  await dialog(page).getByRole('tree').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await dialog(page).getByRole('button', { name: 'Replace 9 in 3 stories' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(card(page, /^Replacing in 3 stories/)).toContainText('Replaced 9 in 3 stories')
  await expect(thePage(page)).toContainText('A ditch, again. And a ditch more.')
  await expect(thePage(page).locator('h1')).toHaveText('Canal 1')
  expect(await textOf(library, ids, 1)).toBe(
    'Canal 1 | The ditch is dry. | A ditch, again. And a ditch more.',
  )
  expect(await textOf(library, ids, 2)).toBe('ditch 2 | The ditch is dry. | A ditch, again.')
  expect(await textOf(library, ids, 3)).toBe(before[2])
  await page.keyboard.press('ControlOrMeta+Shift+h')
  await expect(page.getByRole('listbox', { name: 'Versions' })).toContainText('Before “canal” became “ditch”')
  await card(page, /^Replacing in 3 stories/)
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(card(page, /^Taking the replacement back/)).toContainText('3 stories read as they did before.')
  await expect(thePage(page)).toContainText('A Canal, again. And a canal more.')
  expect(await Promise.all([2, 3, 4].map(number => textOf(library, ids, number)))).toEqual(before.slice(1))
})

test('undoing leaves and names a story that was written on since', async ({ launch, folder, library }) => {
  const ids = await canals(folder, library)
  const { page } = await launch()
  await openFind(page, 'canal')
  await dialog(page).getByLabel('Replace with').fill('ditch')
  await dialog(page).getByRole('button', { name: 'Replace 9 in 3 stories' }).click()
  await expect(card(page, /^Replacing/)).toContainText('Replaced 9')
  await thePage(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Mine.')
  await card(page, /^Replacing/)
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(card(page, /^Taking the replacement back/)).toContainText('2 of 3 done')
  await expect(card(page, /^Taking the replacement back/)).toContainText(
    'was written on after the replacement',
  )
  expect(await textOf(library, ids, 1)).toBe('ditch 1 | The ditch is dry. | A ditch, again. Mine.')
  expect(await textOf(library, ids, 2)).toBe('Canal 2 | The canal is dry. | A Canal, again.')
})

test('a regular expression that never ends stops by itself, and the window goes on', async ({
  launch,
  folder,
  library,
}) => {
  await fillLibrary(library, 2, () => ({ document: writtenStory('Ends', `${'a'.repeat(50)}!`) }))
  await rememberLibrary(folder, library)
  const { page } = await launch()
  await openFind(page, '^(a+)+$')
  await page.keyboard.press('Alt+r')
  await dialog(page).getByLabel('Replace with').fill('still typing')
  await expect(dialog(page).getByLabel('Replace with')).toHaveValue('still typing')
  await expect(said(page)).toHaveText(/^Stopped: this expression takes too long/, { timeout: 20_000 })
  await dialog(page).getByLabel('Find', { exact: true }).fill('a{50}')
  await expect(said(page)).toHaveText('2 matches in 2 stories')
})

test('a replacement that Copydesk was stopped in the middle of is told of at the next start, and what is left is found', async ({
  launch,
  folder,
  library,
}) => {
  const ids = await canals(folder, library)
  await mkdir(join(folder, 'computer'), { recursive: true })
  const query = { words: 'canal', matchCase: false, wholeWord: true, regex: false }
  await writeFile(
    join(folder, 'computer', 'replacing.json'),
    JSON.stringify({
      folder: library,
      look: { query, replacement: 'ditch', zones: ['body'] },
      filter: '',
      stories: ids.map((id, at) => [id, at === 0 ? 0 : 1]),
    }),
  )
  const { page } = await launch()
  await expect(
    page.getByText('Copydesk was stopped while it replaced “canal” with “ditch”: done in 1 of 4'),
  ).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(said(page)).toHaveText('8 matches in 4 stories')
  await expect(dialog(page).getByLabel('Replace with')).toHaveValue('ditch')
})
