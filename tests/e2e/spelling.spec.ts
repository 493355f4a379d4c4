import type { Page } from '@playwright/test'
import { newStory } from '../../scripts/drive/newStory.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
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
  await newStory(page)
  await expect(page.getByText('Something in Copydesk went wrong')).toHaveCount(0)
})

test('Urdu is never marked as English, nor is code or a known name', async ({ newsroom }) => {
  test.slow()
  const { page } = await newsroom({ name: 'Xanthippa Quorvel' })
  await newStory(page)
  await writeStory(page, {
    ...STORY,
    body: [
      'وزیر نے NADRA کے دفتر میں goverment کے بارے میں بتایا کہ پانی آ گیا ہے۔',
      'Xanthippa Quorvel recieved `thier codde` today. ',
    ],
  })
  await expect.poll(() => marked(page, 'spelling'), AWAKE).toEqual(['recieved'])
})

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' })

async function openHouseStyle(page: Page) {
  await page.keyboard.press('ControlOrMeta+,')
  await settings(page).getByRole('tab', { name: 'House style' }).click()
}

test('the house style is begun with samples, tells its reasons, replaces, and holds a story back', async ({
  newsroom,
}) => {
  test.slow()
  const { page } = await newsroom()
  await openHouseStyle(page)
  await settings(page)
    .getByRole('button', { name: /Add \d+ sample rules/ })
    .click()
  await expect(
    settings(page).getByRole('list', { name: 'Rules of the house' }).getByRole('listitem').first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await newStory(page)
  await writeStory(page, { ...STORY, body: ['Forty per cent of it went to an alleged murderer. '] })
  await expect.poll(() => marked(page, 'style'), AWAKE).toEqual(['per cent', 'alleged murderer'])

  await openPanel(page, 'Checks')
  const panel = page.getByRole('tabpanel', { name: /^Checks/ })
  const percent = panel.getByRole('listitem').filter({ hasText: 'Write “percent”, not “per cent”.' })
  await expect(percent).toContainText('One word everywhere')
  await expect(panel.getByRole('region', { name: /to settle before publishing/ })).toContainText(
    'alleged murderer',
  )
  await percent.getByRole('button', { name: 'Replace' }).focus()
  await page.keyboard.press('Enter')
  await expect(thePage(page)).toContainText('Forty percent of it')
  await expect(percent).toHaveCount(0)
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'alleged murderer' })
    .getByRole('button', { name: 'Ignore here' })
    .click()
  await expect(panel.getByText('1 finding is ignored in this story.')).toBeVisible()
  await expect.poll(() => marked(page, 'style')).toEqual([])
})

test('a rule that comes to no end is refused where it shows, and named where it does not; typing goes on', async ({
  newsroom,
}) => {
  test.slow()
  const { page } = await newsroom()
  await openHouseStyle(page)
  const dialog = settings(page)
  const write = async (pattern: string) => {
    await dialog.getByRole('button', { name: 'Add rule' }).click()
    await dialog.getByLabel('Look for').fill(pattern)
    await dialog.getByLabel('Regular expression').check()
    await dialog.getByLabel('Same case').check()
    await dialog.getByRole('button', { name: 'Save rule' }).click()
  }
  await write('(a+)+$')
  await expect(dialog.getByText('This expression can take too long')).toBeVisible(AWAKE)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  // Harmless on every text it is tried on, and hopeless on one that the writer will write.
  await write('(?:(?:\\p{Lu}\\p{Ll})+)+!')
  await expect(dialog.getByRole('listitem')).toHaveCount(1, AWAKE)
  await write('teh end')
  await expect(dialog.getByRole('listitem')).toHaveCount(2, AWAKE)
  await page.keyboard.press('Escape')

  await newStory(page)
  await writeStory(page, { ...STORY, body: [`It is teh end of ${'Ab'.repeat(40)} now. `] })
  await expect(page.getByText(/The style rule .* takes too long/)).toBeVisible(AWAKE)
  await expect.poll(() => marked(page, 'style'), AWAKE).toEqual(['teh end'])
  const before = Date.now()
  await page.keyboard.type('Typing goes on.')
  await expect(thePage(page)).toContainText('Typing goes on.')
  expect(Date.now() - before).toBeLessThan(5000)
})
