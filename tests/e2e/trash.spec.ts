import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openStory } from '../../scripts/drive/openStory.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { theStories } from '../../scripts/drive/theStories.ts'
import { fillLibrary } from './support/fillLibrary.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const shelf = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Shelves' })
    .getByRole('button', { name: new RegExp(`^${name}\\s*[\\d,]+$`) })
const cards = (page: Page) => theStories(page).getByRole('option')
const bar = (page: Page) => page.getByRole('region', { name: 'Story in the trash' })
const inTrash = (library: string) => readdir(join(library, 'trash'))
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

/** The stories of these numbers are set aside, the last of them last. */
async function setAside(page: Page, numbers: readonly number[]) {
  for (const number of numbers) {
    await openStory(page, `Story ${number}`)
    await theStories(page).press('Delete')
    await expect(told(page, `Moved to trash: “Story ${number}”`)).toBeVisible()
  }
}

test('with the mouse: look at a story in the trash, take it back, and change one’s mind', async ({
  launch,
  library,
}) => {
  await fillLibrary(library, 4)
  const { page } = await launch()
  await setUpNewsroom(page, { folder: library })
  await setAside(page, [2, 3])
  await expect(shelf(page, 'Trash')).toHaveText(/2$/)
  await shelf(page, 'Trash').click()
  await expect(cards(page)).toHaveText([/Story 3/, /Story 2/])

  await cards(page).filter({ hasText: 'Story 2' }).click()
  await expect(bar(page)).toContainText(/In the trash since .+, set aside by Amna Qureshi/)
  await expect(thePage(page)).toContainText('The words of story 2.')
  await expect(thePage(page)).toHaveAttribute('contenteditable', 'false')
  await bar(page).getByRole('button', { name: 'Restore' }).click()
  await expect(told(page, 'Back on the desk: “Story 2”')).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
  await expect(thePage(page)).toHaveAttribute('contenteditable', 'true')
  await expect(cards(page)).toHaveText([/Story 3/])
  expect((await storedStories(library)).map(story => story.slug)).toContain('story-2')

  await told(page, 'Back on the desk').getByRole('button', { name: 'Undo' }).click()
  await expect(cards(page)).toHaveText([/Story 2/, /Story 3/])
  expect(await inTrash(library)).toHaveLength(2)
})

test('by keyboard alone: to the trash, to one story, back to the desk; deleting asks first', async ({
  launch,
  library,
}) => {
  await fillLibrary(library, 4)
  const { page } = await launch()
  await setUpNewsroom(page, { folder: library })
  const { keyboard } = page
  await setAside(page, [1, 2, 3])
  await shelf(page, 'Trash').focus()
  await keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(3)
  await theStories(page).focus()
  await keyboard.press('Home')
  await keyboard.press('Enter')
  await expect(thePage(page)).toContainText('The words of story 3.')
  await expect(theStories(page)).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(thePage(page)).toContainText('The words of story 2.')
  await keyboard.press('ControlOrMeta+Enter')
  await expect(told(page, 'Back on the desk: “Story 2”')).toBeVisible()
  await expect(cards(page)).toHaveText([/Story 3/, /Story 1/])

  await theStories(page).focus()
  await keyboard.press('Home')
  await keyboard.press('Delete')
  const question = page.getByRole('dialog', { name: 'Delete this story for ever?' })
  await expect(question).toContainText(
    '“Story 3” and all its versions will be gone from this library. This cannot be undone.',
  )
  // Enter on the question itself deletes nothing.
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  expect(await inTrash(library)).toHaveLength(2)
  await expect(theStories(page)).toBeFocused()
  await keyboard.press('Delete')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect(question.getByRole('button', { name: 'Delete for ever' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(cards(page)).toHaveText([/Story 1/])
  expect(await inTrash(library)).toHaveLength(1)
})

test('emptying the trash says how many go, and leaves nothing of them, also after a start', async ({
  launch,
  library,
}) => {
  const ids = await fillLibrary(library, 5)
  const { app, page } = await launch()
  await setUpNewsroom(page, { folder: library })
  await setAside(page, [5, 4, 3])
  await shelf(page, 'Trash').click()
  await page.getByRole('button', { name: 'Empty trash…' }).click()
  const question = page.getByRole('dialog', { name: 'Delete 3 stories for ever?' })
  await question.getByRole('button', { name: 'Keep them in the trash' }).click()
  expect(await inTrash(library)).toHaveLength(3)
  await page.getByRole('button', { name: 'Empty trash…' }).click()
  await question.getByRole('button', { name: 'Delete 3 stories for ever' }).click()
  await expect(page.getByRole('region', { name: 'Deleting 3 stories for ever' })).toContainText(
    '3 stories are deleted for ever.',
  )
  await expect(page.getByText('The trash is empty')).toBeVisible()
  expect(await inTrash(library)).toEqual([])
  await app.close()
  const again = await launch()
  await expect(shelf(again.page, 'Trash')).toHaveText(/0$/)
  await expect(cards(again.page)).toHaveCount(2)
  const left = await readdir(library, { recursive: true })
  for (const id of ids.slice(2)) expect(left.filter(path => path.includes(id))).toEqual([])
})

test('a damaged story in the trash stands there, shows its earlier version or says that there is none', async ({
  launch,
  library,
}) => {
  const ids = await fillLibrary(library, 3)
  const { app, page } = await launch()
  await setUpNewsroom(page, { folder: library })
  await setAside(page, [3, 2])
  await app.close()
  for (const id of ids.slice(1)) {
    await writeFile(join(library, 'trash', id, 'article.json'), 'half a sto')
    await rm(join(library, 'trash', id, 'trashed.json'))
  }
  await rm(join(library, 'trash', ids[2] ?? '', 'revisions'), { recursive: true })
  const again = await launch()
  await shelf(again.page, 'Trash').click()
  await expect(cards(again.page)).toHaveCount(2)
  await cards(again.page).filter({ hasText: 'Story 2' }).click()
  await expect(thePage(again.page)).toContainText('The words of story 2.')
  await cards(again.page).filter({ hasText: 'Untitled' }).click()
  await expect(again.page.getByText('This story cannot be shown')).toBeVisible()
  await bar(again.page).getByRole('button', { name: 'Restore' }).click()
  await expect(again.page.getByText(/no earlier version of it is whole/).first()).toBeVisible()
  expect(await inTrash(library)).toHaveLength(2)
})

for (const theme of ['light', 'dark'] as const)
  test(`the trash, a story in it and the question have no barrier, in ${theme}`, async ({
    launch,
    library,
  }) => {
    await fillLibrary(library, 4)
    const { page } = await launch()
    await page.emulateMedia({ colorScheme: theme })
    await setUpNewsroom(page, { folder: library })
    await setAside(page, [3, 2])
    await shelf(page, 'Trash').click()
    await cards(page).first().click()
    await expect(bar(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await cards(page)
      .last()
      .click({ modifiers: ['ControlOrMeta'] })
    expect(await violations(page)).toEqual([])
    await bar(page).getByRole('button', { name: 'Delete for ever…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
