import type { Page } from '@playwright/test'
import { newStory } from '../../scripts/drive/newStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { expect, test } from './support/test.ts'

const STORY = {
  headline: 'Water never came to the tail',
  standfirst: 'Growers in three villages have lost their cotton',
  body: ['The goverment said the canals were full.', 'She beleived it would of been enough.'],
}

/** The checker wakes when nobody is busy, which on a busy computer may take its time. */
const AWAKE = { timeout: 45_000 }

const marked = (page: Page, kind: 'spelling' | 'grammar' | 'style') =>
  thePage(page).locator(`.finding-${kind}`).allTextContents()
const menu = (page: Page) => page.getByRole('listbox', { name: /^(Spelling|Grammar|House style)/ })

test('misspelt words are underlined, mended by keyboard alone, and taught to the newsroom', async ({
  newsroom,
}) => {
  test.slow()
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, STORY)
  await page.keyboard.press('Enter')
  await expect.poll(() => marked(page, 'spelling'), AWAKE).toEqual(['goverment', 'beleived'])
  await expect.poll(() => marked(page, 'grammar')).toEqual(['would of'])
  await expect(page.getByRole('button', { name: '3 findings' })).toBeVisible()

  // Round from the end to the first; the number takes the suggestion.
  await page.keyboard.press('F7')
  await expect(menu(page).getByRole('option').first()).toHaveText(/government/)
  await page.keyboard.press('1')
  await expect(thePage(page)).toContainText('The government said')
  await expect(menu(page)).toHaveCount(0)
  await page.keyboard.press('F7')
  await expect(menu(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(thePage(page)).toContainText('She believed it')
  await page.keyboard.press('F7')
  await expect(page.getByRole('listbox', { name: /^Grammar/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(thePage(page)).toContainText('She beleived it')
  await expect.poll(() => marked(page, 'spelling'), AWAKE).toEqual(['beleived'])

  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('At Ghulamabad the wader spoke. ')
  await expect.poll(() => marked(page, 'spelling'), AWAKE).toEqual(['beleived', 'Ghulamabad'])
  await page.keyboard.press('Shift+F7')
  await expect(page.getByRole('listbox', { name: 'Spelling: “Ghulamabad”' })).toBeVisible()
  const options = await menu(page).getByRole('option').allTextContents()
  for (let step = 0; step < options.indexOf("Add to the newsroom's words"); step++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => marked(page, 'spelling')).toEqual(['beleived'])

  await newStory(page)
  await writeStory(page, { ...STORY, body: ['Ghulamabad has recieved no water. '] })
  await expect.poll(() => marked(page, 'spelling'), AWAKE).toEqual(['recieved'])
})
