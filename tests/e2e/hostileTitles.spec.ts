import type { Page } from '@playwright/test'
import { countStories } from '../../scripts/drive/countStories.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { theStories } from '../../scripts/drive/theStories.ts'
import { createLibrary } from '../../src/main/library/createLibrary.ts'
import { EMPTY_NEWSROOM } from '../../src/shared/article/Newsroom.ts'
import { HOSTILE_TITLES } from '../support/HOSTILE_TITLES.ts'
import { writtenStory } from '../support/writtenStory.ts'
import { rememberLibrary } from './support/rememberLibrary.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const LAST = 'The story that can be trusted'

/** Nothing of a story may reach beyond its card, or beyond the window. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll('[role=listbox] [role=option]')]
    const wide = cards.filter(card => card.scrollWidth > card.clientWidth + 1).length
    return wide + (document.documentElement.scrollWidth > window.innerWidth ? 1 : 0)
  })

test('a desk of hostile titles works and looks right, from the first to the last', async ({
  folder,
  launch,
  library,
}) => {
  const made = await createLibrary(library, { ...EMPTY_NEWSROOM, name: 'The Indus Post' })
  for (const title of [...HOSTILE_TITLES, LAST])
    await made.createStory({
      slugline: title,
      bylines: [{ name: title }],
      tags: [title],
      document: writtenStory(title, `All about ${title}`),
    })
  await made.close()
  await rememberLibrary(folder, library)

  const { page } = await launch({ width: 1280, height: 800 })
  const failures: string[] = []
  page.on('pageerror', error => failures.push(error.message))
  page.on('dialog', dialog => failures.push(`a dialog: ${dialog.message()}`))
  await expect.poll(() => countStories(page)).toBe(HOSTILE_TITLES.length + 1)
  await expect(thePage(page).locator('h1')).toHaveText(LAST)
  await theStories(page).focus()
  for (let step = 0; step < 60; step += 1) {
    expect(await overflowing(page)).toBe(0)
    if (step % 15 === 0) await page.screenshot({ path: test.info().outputPath(`desk-${step}.png`) })
    for (let down = 0; down < 9; down += 1) await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(thePage(page)).toBeFocused()
  expect(await violations(page)).toEqual([])

  const search = page.getByRole('searchbox', { name: 'Search stories' })
  for (const words of ['<script>', '../../etc/passwd', 'گندم', '{{ .Site }}', '"CON', 'CON', '\u202e']) {
    await search.fill(words)
    await expect(page.getByText(/stor(y|ies) found$|No story found/)).toBeVisible()
  }
  for (const nothing of ['"', '-', '\\']) {
    await search.fill(nothing)
    await expect(search).toHaveValue(nothing)
    await expect(theStories(page)).toBeVisible()
  }
  await search.fill('trusted')
  await expect(page.getByText('1 story found')).toBeVisible()
  await search.fill('')
  await expect.poll(() => countStories(page)).toBe(HOSTILE_TITLES.length + 1)
  expect(failures).toEqual([])
})
