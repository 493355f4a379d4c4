import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { newStory } from '../../scripts/drive/newStory.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const versions = (page: Page) => page.getByRole('listbox', { name: 'Versions' }).getByRole('option')
const versionOf = (page: Page, words: string) => versions(page).filter({ hasText: words })
const preview = (page: Page) => page.getByRole('region', { name: /^Version: / })
const saved = (page: Page) => expect(page.locator('[data-save]')).toHaveText(/^Saved \d\d:\d\d$/)
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name this version' })

/** Ctrl+S twice, a name, Enter: the version of this moment is kept under it. */
async function nameNow(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+s')
  await expect(nameField(page)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Named “${name}”`)).toBeVisible()
  await expect(thePage(page)).toBeFocused()
}

/** A story with two named versions, a sentence apart, and a third one now. */
async function threeVersions(page: Page): Promise<void> {
  await newStory(page)
  await writeStory(page, { headline: 'River rises', standfirst: 'At Guddu', body: ['It rose two feet.'] })
  await nameNow(page, 'As filed')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Farmers moved their cattle.')
  await nameNow(page, 'With the farmers')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It is still rising.')
  await saved(page)
  await openPanel(page, 'History')
  await expect(versions(page).first()).toContainText('16 words')
}

const written = async (library: string) =>
  (await storedStories(library)).flatMap(({ document }) => linesOf(document))

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

test('saving is automatic: its key says so and takes a name, Escape leaves, the caret stays', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await newStory(page)
  await page.keyboard.type('River rises')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByText(/^Already saved \d\d:\d\d$/)).toBeVisible()
  expect(await written(library)).toContain('River rises')
  // Who saves by habit writes on: not a letter goes elsewhere.
  await page.keyboard.type(' fast')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(() => written(library)).toContain('River rises fast')
  await page.keyboard.type('er')
  await expect(thePage(page).locator('h1')).toHaveText('River rises faster')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(() => written(library)).toContain('River rises faster')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(nameField(page)).toHaveCount(0)
  await page.keyboard.type(' now')
  await expect(thePage(page).locator('h1')).toHaveText('River rises faster now')

  await nameNow(page, 'Headline only')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await openPanel(page, 'History')
  await expect(page.getByText('No earlier version yet')).toBeVisible()
})

test('every version stands in the timeline with who, when, what came and went, and its name', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await threeVersions(page)
  await expect(
    page
      .getByRole('tabpanel')
      .locator('div')
      .filter({ hasText: /^Today$/ }),
  ).toBeVisible()
  for (const line of [
    /^Today \d\d:\d\dNowAmna Qureshi16 words\+\d added$/,
    /^With the farmersToday \d\d:\d\dAmna Qureshi12 words\+\d added$/,
    /^As filedToday \d\d:\d\dAmna Qureshi8 words(\+\d added)?$/,
  ])
    await expect(versions(page).filter({ hasText: line })).toHaveCount(1)
  expect(await violations(page)).toEqual([])
})

test('a version is looked at with its differences and put back as a new one; undoing brings all of it back', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await threeVersions(page)
  await versionOf(page, 'As filed').click()
  await expect(preview(page)).toContainText('Amna Qureshi')
  await expect(preview(page)).toContainText('8 added')
  const paper = preview(page).getByRole('document')
  await expect(paper.locator('ins')).toHaveText(['Farmers moved their cattle.', 'It is still rising.'])
  expect(await violations(page)).toEqual([])
  await page.getByRole('checkbox', { name: 'Differences to now' }).uncheck()
  await expect(paper.locator('ins')).toHaveCount(0)
  await expect(paper).toContainText('It rose two feet.')

  await page.getByRole('button', { name: 'Restore this version' }).click()
  await expect(preview(page)).toHaveCount(0)
  await expect(thePage(page).locator('p').last()).toHaveText('It rose two feet.')
  await expect(page.getByText('Restored: As filed')).toBeVisible()
  expect(await written(library)).toEqual(['River rises', 'At Guddu', 'It rose two feet.'])
  await expect(versionOf(page, 'Now')).toContainText('8 words')
  await expect(versionOf(page, 'As filed')).toHaveCount(1)

  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(thePage(page).locator('p').last()).toHaveText('It is still rising.')
  await expect(versionOf(page, 'Now')).toContainText('16 words')
  expect(await written(library)).toContain('It is still rising.')
})

test('the keyboard alone: through the list and the plot, to the page and back where the caret stood', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  const { keyboard } = page
  await threeVersions(page)
  await expect(page.getByRole('tab', { name: 'History' })).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect(page.getByRole('slider', { name: 'Length over time' })).toBeFocused()
  await keyboard.press('Home')
  await expect(preview(page)).toBeVisible()
  await keyboard.press('End')
  await expect(preview(page)).toHaveCount(0)
  await keyboard.press('ArrowLeft')
  await expect(preview(page)).toBeVisible()
  await keyboard.press('Tab')
  await expect(page.getByRole('listbox', { name: 'Versions' })).toBeFocused()
  while (!(await preview(page).textContent())?.includes('As filed')) await keyboard.press('ArrowDown')
  await expect(versionOf(page, 'As filed')).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('Enter')
  await expect(preview(page).getByRole('document')).toBeFocused()
  await keyboard.type('never written')
  await keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)
  await expect(thePage(page)).toBeFocused()
  await keyboard.type(' Fast.')
  await expect(thePage(page).locator('p').last()).toHaveText('It is still rising. Fast.')
  await expect(page.getByText('never written')).toHaveCount(0)

  await keyboard.press('ControlOrMeta+Shift+h')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('ArrowLeft')
  await expect(preview(page)).toBeVisible()
  await keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)
  await expect(thePage(page)).toBeFocused()
})

test('an earlier version is named on its page; the name outlives the app', async ({ newsroom, launch }) => {
  const { app, page } = await newsroom()
  await threeVersions(page)
  await versionOf(page, 'As filed').click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type('Before the farmers')
  await page.keyboard.press('Enter')
  await expect(versionOf(page, 'Before the farmers')).toHaveCount(1)
  await expect(preview(page)).toContainText('Before the farmers')
  app.process().kill('SIGKILL')
  const again = await launch()
  await openPanel(again.page, 'History')
  await expect(versionOf(again.page, 'Before the farmers')).toHaveCount(1)
})

test('an Urdu story: its versions and differences, from right to left', async ({ newsroom }) => {
  const { page } = await newsroom({ languages: ['Urdu'] })
  await newStory(page)
  await writeStory(page, { headline: 'گندم کی قیمت', standfirst: 'سکھر', body: ['گندم مہنگی ہو گئی۔'] })
  await nameNow(page, 'پہلا مسودہ')
  await page.keyboard.press('Enter')
  await page.keyboard.type('آٹا بھی۔')
  await saved(page)
  await openPanel(page, 'History')
  await versionOf(page, 'پہلا مسودہ').click()
  await expect(preview(page).getByRole('document').locator('ins')).toHaveText('آٹا بھی۔')
  await expect(preview(page).getByRole('document').locator('[lang="ur"][dir="rtl"]')).toBeVisible()
  expect(await violations(page)).toEqual([])
})
