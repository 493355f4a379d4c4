import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const DRAFT = {
  headline: 'The canal opens',
  standfirst: 'A canal for ten villages.',
  body: ['Water reached the canal at six.', 'The Canal was dug in 1932; canals like it are rare.'],
}

const bar = (page: Page) => page.getByRole('search', { name: 'Find in the story' })
const count = (page: Page) => bar(page).getByRole('status')

test('words are found from the headline on, by the keyboard alone, and the caret goes along', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await writeStory(page, DRAFT)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ControlOrMeta+f')
  await expect(bar(page).getByLabel('Find', { exact: true })).toBeFocused()
  await page.keyboard.type('canal')
  await expect(count(page)).toHaveText('1 of 5')
  await page.keyboard.press('Enter')
  await expect(count(page)).toHaveText('2 of 5')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(count(page)).toHaveText('5 of 5')
  await page.keyboard.press('Alt+w')
  await expect(count(page)).toContainText('of 4')
  await page.keyboard.press('Alt+c')
  await expect(count(page)).toContainText('of 3')
  expect((await new AxeBuilder({ page }).include('search').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.type('river')
  await expect(thePage(page)).toContainText('river')
})

test('replacing one and all is one step of undo each, in headline and standfirst too', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeStory(page, DRAFT)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ControlOrMeta+h')
  await page.keyboard.type('canal')
  await expect(count(page)).toHaveText('1 of 5')
  await bar(page).getByLabel('Replace with').fill('ditch')
  await bar(page).getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(thePage(page).locator('h1')).toHaveText('The ditch opens')
  await bar(page).getByRole('button', { name: 'Replace all' }).click()
  await expect(count(page)).toHaveText('Replaced 4. Undo takes them all back.')
  const stored = async () => linesOf((await storedStories(library))[0]?.document ?? { type: 'doc' })
  await expect
    .poll(stored)
    .toEqual([
      'The ditch opens',
      'A ditch for ten villages.',
      'Water reached the ditch at six.',
      'The ditch was dug in 1932; ditchs like it are rare.',
    ])
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(stored).toEqual(['The ditch opens', DRAFT.standfirst, ...DRAFT.body])
})

test('a regular expression replaces with what it caught, and one that never ends is stopped', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await writeStory(page, { ...DRAFT, body: ['Dug on 12 May.', `${'a'.repeat(60)}!`] })
  await page.keyboard.press('ControlOrMeta+h')
  const words = bar(page).getByLabel('Find', { exact: true })
  await bar(page).getByRole('button', { name: 'Regular expression' }).click()
  await words.fill('(\\d+) (\\p{Lu}\\p{Ll}+')
  await expect(count(page)).toHaveText('This is not a regular expression yet.')
  await words.fill('(\\d+) (\\p{Lu}\\p{Ll}+)')
  await bar(page).getByLabel('Replace with').fill('$2 $1')
  await bar(page).getByRole('button', { name: 'Replace all' }).click()
  await expect(thePage(page)).toContainText('Dug on May 12.')
  await words.fill('(a+)+b')
  await expect(count(page)).toHaveText('This expression takes too long; make it simpler.')
  await thePage(page).locator('h1').click()
  await page.keyboard.type('Still ')
  await expect(thePage(page)).toContainText('Still')
})
