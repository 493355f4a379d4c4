import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { closeWindow } from '../../scripts/drive/closeWindow.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import type { Article } from '../../src/shared/article/Article.ts'
import { writeOutside } from '../support/writeOutside.ts'
import { writtenStory } from '../support/writtenStory.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** The one story of the library once it is saved with these words. */
async function savedStory(library: string, words: string): Promise<Article> {
  await expect
    .poll(async () => (await storedStories(library)).flatMap(({ document }) => linesOf(document)).join('\n'))
    .toContain(words)
  const [story] = await storedStories(library)
  if (!story) throw new Error('There is no story in the library.')
  return story
}

const theirs = (story: Article, headline: string, body: string): Article => ({
  ...story,
  seq: story.seq + 3,
  modifiedBy: 'Bilal Ahmed',
  document: writtenStory(headline, body),
})

const bar = (page: Page) => page.getByRole('status').filter({ hasText: 'Both' })

test('a story that another computer changes while it is written is kept in both versions, and mine goes on', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  const story = await savedStory(library, 'Bridge opens')
  writeOutside(library, theirs(story, 'Bridge opens at last', 'Traffic moved by noon.'))
  await page.keyboard.type(' on Monday')
  await savedStory(library, 'Bridge opens on Monday')
  await expect(bar(page)).toContainText('also changed outside (by Bilal Ahmed')
  await expect(thePage(page).locator('h1')).toHaveText('Bridge opens on Monday')
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'What the other version changes' })
  await expect(dialog.getByText('Traffic moved by noon.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Keep mine' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(thePage(page).locator('h1')).toHaveText('Bridge opens on Monday')
  const kept = (await storedStories(library))[0]
  expect(linesOf(kept?.document ?? story.document)).toContain('Bridge opens on Monday')
  expect(await readdir(join(library, 'articles', story.id, 'revisions'))).toContain(
    `${story.seq + 3}.json.gz`,
  )
})

test('taking the other version puts it on the page, and typing goes on from it', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  const story = await savedStory(library, 'Bridge opens')
  writeOutside(library, theirs(story, 'Bridge stays shut', 'Repairs go on.'))
  await expect(bar(page)).toBeVisible()
  await expect(thePage(page).locator('h1')).toHaveText('Bridge opens')
  await page.getByRole('button', { name: 'Take theirs' }).click()
  await expect(thePage(page).locator('h1')).toHaveText('Bridge stays shut')
  await expect(bar(page)).toHaveCount(0)
  await thePage(page).getByText('Repairs go on.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' For weeks.')
  await savedStory(library, 'Repairs go on. For weeks.')
  await expect(bar(page)).toHaveCount(0)
})

test("a sync program's conflict copy is offered as a version and moved out of the way", async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  const story = await savedStory(library, 'Bridge opens')
  const name = 'article.sync-conflict-20261123-101010-ABCDEFG.json'
  writeOutside(library, theirs(story, 'Bridge opens twice', 'A copy says so.'), name)
  await expect(bar(page)).toContainText('made by a sync program (by Bilal Ahmed')
  expect(await readdir(join(library, 'conflicts'))).toEqual([expect.stringContaining(name)])
  await page.getByRole('button', { name: 'Put aside' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(thePage(page).locator('h1')).toHaveText('Bridge opens')
})

const LOCK = {
  app: 'Copydesk',
  host: 'desk-of-ayesha',
  person: 'Ayesha Khan',
  pid: 7,
  born: '',
  since: new Date().toISOString(),
  token: 'a'.repeat(32),
}

test('a library that another computer writes to is read along, and opened for writing when it is let go', async ({
  newsroom,
  launch,
  library,
}) => {
  const first = await newsroom()
  await first.page.keyboard.type('Bridge opens')
  const story = await savedStory(library, 'Bridge opens')
  await closeWindow(first.app)
  const lock = join(library, 'lock')
  writeFileSync(lock, JSON.stringify(LOCK))

  const { page } = await launch()
  await expect(page.getByRole('status').filter({ hasText: 'has this library open' })).toContainText(
    'Ayesha Khan on “desk-of-ayesha”',
  )
  await expect(page.getByText('Read only', { exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])

  const [now] = await storedStories(library)
  writeOutside(library, theirs(now ?? story, 'Bridge opens, says Ayesha', 'Written over there.'))
  await expect(page.getByRole('option').filter({ hasText: 'Bridge opens, says Ayesha' })).toBeVisible()
  await expect(thePage(page).locator('h1')).toHaveText('Bridge opens')
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(thePage(page).locator('h1')).toHaveText('Bridge opens, says Ayesha')

  rmSync(lock)
  await page.getByRole('button', { name: 'Open for writing' }).click()
  await expect(page.getByText('Read only', { exact: true })).toHaveCount(0)
  await thePage(page).locator('h1').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' again')
  await savedStory(library, 'Bridge opens, says Ayesha again')
})

test('a library whose other computer went long ago is opened for writing after a second look', async ({
  newsroom,
  launch,
  library,
}) => {
  const first = await newsroom()
  await first.page.keyboard.type('Bridge opens')
  await savedStory(library, 'Bridge opens')
  await closeWindow(first.app)
  const lock = join(library, 'lock')
  writeFileSync(lock, JSON.stringify(LOCK))
  const hourAgo = Date.now() / 1000 - 3600
  utimesSync(lock, hourAgo, hourAgo)

  const { page } = await launch()
  await expect(page.getByText('Read only', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Open for writing' }).click({ timeout: 40_000 })
  await expect(page.getByText('Read only', { exact: true })).toHaveCount(0)
})

test('a library whose other computer gives no sign of life is opened for writing by who knows it is off', async ({
  newsroom,
  launch,
  library,
}) => {
  const first = await newsroom()
  await first.page.keyboard.type('Bridge opens')
  await savedStory(library, 'Bridge opens')
  await closeWindow(first.app)
  writeFileSync(join(library, 'lock'), JSON.stringify(LOCK))

  const { page } = await launch()
  const anyway = page.getByRole('button', { name: 'Open for writing anyway…' })
  await anyway.click({ timeout: 60_000 })
  await expect(page.getByRole('dialog', { name: 'Open for writing anyway?' })).toContainText(
    'no version is lost',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByText('Read only', { exact: true })).toBeVisible()
  await anyway.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Open for writing' }).click()
  await expect(page.getByText('Read only', { exact: true })).toHaveCount(0)
  await thePage(page).locator('h1').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' at noon')
  await savedStory(library, 'Bridge opens at noon')
})
