import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { countStories } from '../../scripts/drive/countStories.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { createLibrary } from '../../src/main/library/createLibrary.ts'
import { EMPTY_NEWSROOM } from '../../src/shared/article/Newsroom.ts'
import { filesOfStory, makeNewer } from '../support/makeNewer.ts'
import { writtenStory } from '../support/writtenStory.ts'

import { rememberLibrary } from './support/rememberLibrary.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const notices = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /\w{3}/ })

/** A closed library of stories, each in two versions; the paths of their files by headline. */
async function libraryOf(folder: string, headlines: readonly string[]): Promise<Map<string, string>> {
  const library = await createLibrary(folder, { ...EMPTY_NEWSROOM, name: 'The Indus Post' })
  const ids = new Map<string, string>()
  for (const headline of headlines) {
    const draft = await library.createStory()
    await library.settle()
    const language = /[\u0600-\u06ff]/.test(headline) ? 'ur' : 'en'
    await library.saveStory({ ...draft, language, document: writtenStory(headline, 'All about the river.') })
    await library.settle()
    ids.set(headline, draft.id)
  }
  await library.close()
  return ids
}

/** What the page reports of scripts that failed. */
function failuresOf(page: Page): string[] {
  const failures: string[] = []
  page.on('pageerror', error => failures.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') failures.push(message.text())
  })
  return failures
}

test('a library with many damaged stories is a working desk with a few clear notices, all of them in one list', async ({
  folder,
  launch,
  library,
}) => {
  const mended = Array.from({ length: 14 }, (_, number) => `Flood report ${number + 1}`)
  const headlines = ['Lost in the flood', 'From the future', ...mended, 'دریا میں طغیانی', 'The sound story']
  const ids = await libraryOf(library, headlines)
  const fileOf = (headline: string) => join(library, 'articles', ids.get(headline) ?? '', 'article.json')
  for (const headline of [...mended, 'دریا میں طغیانی']) {
    const whole = readFileSync(fileOf(headline))
    writeFileSync(fileOf(headline), whole.subarray(0, whole.length >> 1))
  }
  writeFileSync(fileOf('Lost in the flood'), '')
  rmSync(join(fileOf('Lost in the flood'), '..', 'revisions'), { recursive: true })
  makeNewer(...filesOfStory(library, 'articles', ids.get('From the future') ?? ''))

  await rememberLibrary(folder, library)
  const { page } = await launch()
  const failures = failuresOf(page)
  await expect.poll(() => countStories(page)).toBe(headlines.length - 2)
  await expect(notices(page)).toHaveCount(4)
  await expect(notices(page).nth(0)).toContainText('is damaged and no earlier version is whole')
  await expect(notices(page).nth(1)).toContainText('was written by a newer Copydesk')
  await expect(notices(page).nth(2)).toContainText('newest whole version took its place')
  await expect(notices(page).nth(3)).toContainText('14 more notices about this library')
  expect(await violations(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('notices.png') })

  await page.getByRole('button', { name: 'Show all' }).click()
  const list = page.getByRole('dialog', { name: 'Notices' })
  await expect(list.getByRole('listitem')).toHaveCount(17)
  await expect(list).toContainText('دریا میں طغیانی')
  await expect(list).toContainText(join(library, 'damaged'))
  expect(await violations(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('list.png') })
  await list.getByRole('button', { name: 'Dismiss', exact: true }).first().click()
  await expect(list.getByRole('listitem')).toHaveCount(16)
  await expect(list.getByRole('listitem').first()).toBeFocused()
  await list.getByRole('button', { name: 'Dismiss all' }).click()
  await expect(list).toHaveCount(0)
  await expect(notices(page)).toHaveCount(0)

  await openStory(page, 'Flood report 7')
  await expect(thePage(page)).toContainText('All about the river.')
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' It still rises.')
  await expect
    .poll(() => readFileSync(fileOf('Flood report 7'), 'utf8'))
    .toContain('All about the river. It still rises.')
  expect(readdirSync(join(library, 'damaged'))).toHaveLength(16)
  expect(failures).toEqual([])
})

test('a library that a newer Copydesk wrote is there to read, and says in one sentence why no more', async ({
  folder,
  launch,
  library,
}) => {
  await libraryOf(library, ['The river rises', 'The other story'])
  const newsroom = join(library, 'newsroom.json')
  makeNewer(newsroom)
  const before = readFileSync(newsroom)
  await rememberLibrary(folder, library)
  const { page } = await launch({ width: 1024, height: 640 })
  const failures = failuresOf(page)
  await expect(notices(page)).toHaveCount(1)
  await expect(notices(page)).toHaveText(
    'This library was written by a newer Copydesk, so it is open for reading only and nothing in it is changed. Use the newer Copydesk to write in it.',
  )
  await expect(page.getByRole('heading', { name: 'The Indus Post' })).toBeVisible()
  await openStory(page, 'The river rises')
  await expect(thePage(page)).toContainText('All about the river.')
  await expect(page.getByText('Read only')).toBeVisible()
  await thePage(page).click()
  await page.keyboard.type('Not to be written')
  await expect(thePage(page)).not.toContainText('Not to be written')
  expect(await violations(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('newer.png') })
  expect(readFileSync(newsroom).equals(before)).toBe(true)
  expect(failures).toEqual([])
})
