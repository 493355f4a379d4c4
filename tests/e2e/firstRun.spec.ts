import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFolderNext } from '../../scripts/drive/chooseFolderNext.ts'
import { closeWindow } from '../../scripts/drive/closeWindow.ts'
import { countStories } from '../../scripts/drive/countStories.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { theStories } from '../../scripts/drive/theStories.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const EMPTY = 'Start with an empty library'
const SAMPLES = 'Try it with sample stories'

test('the keyboard alone leads from the first screen to a first story in an empty library', async ({
  launch,
  library,
}) => {
  const { page } = await launch()
  const { keyboard } = page
  await expect(page.getByRole('heading', { name: 'Welcome to Copydesk' })).toBeVisible()
  await expect(page.getByLabel('Your name')).toBeFocused()

  await keyboard.type('Amna Qureshi')
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Editor' })).toBeChecked()
  await keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Reporter' })).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.type('The Valley Post')
  await keyboard.press('Tab')
  await keyboard.type('All the news from the hills')
  await keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'English' })).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Urdu' })).toBeChecked()
  await keyboard.press('Tab')
  await expect(page.getByLabel('Where your stories are kept')).toBeFocused()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type(library)
  await keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'The Valley Post' })).toBeVisible()
  await expect(thePage(page)).toBeFocused()
  await keyboard.type('Bridge opens at last')
  await keyboard.press('Enter')
  await keyboard.type('The first lorry crossed at noon.')

  await expect
    .poll(async () => (await storedStories(library)).map(story => linesOf(story.document)))
    .toEqual([['Bridge opens at last', 'The first lorry crossed at noon.', '']])
  const { body } = JSON.parse(await readFile(join(library, 'newsroom.json'), 'utf8'))
  expect(body).toMatchObject({
    name: 'The Valley Post',
    tagline: 'All the news from the hills',
    languages: ['en', 'ur'],
  })
})

test('what is missing is said where it is missing, and the first gap has the caret', async ({
  launch,
  library,
}) => {
  const { page } = await launch()
  await page.getByLabel('Where your stories are kept').fill(library)
  await page.getByRole('checkbox', { name: 'English' }).uncheck()
  await page.getByRole('button', { name: EMPTY }).click()

  await expect(page.getByLabel('Your name')).toHaveAccessibleDescription(/Write your name/)
  await expect(page.getByLabel('Name of the newsroom')).toHaveAccessibleDescription(
    /Write the newsroom's name/,
  )
  await expect(page.getByRole('group', { name: 'Languages you write in' })).toHaveAccessibleDescription(
    'Choose at least one language.',
  )
  await expect(page.getByLabel('Your name')).toBeFocused()

  await page.keyboard.type('Amna Qureshi')
  await expect(page.getByText('Write your name')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name of the newsroom')).toBeFocused()
  await expect(page.getByRole('navigation', { name: 'Desk' })).toHaveCount(0)
})

test('a folder with other files is refused in place and left as it is; another one works', async ({
  launch,
  folder,
  library,
}) => {
  const others = join(folder, 'holiday pictures')
  await mkdir(others)
  await writeFile(join(others, 'beach.txt'), 'sand')
  const { app, page } = await launch()
  await page.getByLabel('Your name').fill('Amna Qureshi')
  await page.getByLabel('Name of the newsroom').fill('The Valley Post')

  await chooseFolderNext(app, others)
  await page.getByRole('button', { name: 'Change…' }).click()
  await expect(page.getByLabel('Where your stories are kept')).toHaveValue(others)
  await page.getByRole('button', { name: EMPTY }).click()
  await expect(page.getByLabel('Where your stories are kept')).toHaveAccessibleDescription(
    `"${others}" holds other files; choose a new or empty folder.`,
  )
  expect(await readFile(join(others, 'beach.txt'), 'utf8')).toBe('sand')

  await chooseFolderNext(app, library)
  await page.getByRole('button', { name: 'Change…' }).click()
  await page.getByRole('button', { name: EMPTY }).click()
  await expect(page.getByRole('heading', { name: 'The Valley Post' })).toBeVisible()
})

test('the sample library opens with stories in both languages, and a second start goes straight to it', async ({
  launch,
  library,
}) => {
  const first = await launch()
  await first.page.getByLabel('Your name').fill('Amna Qureshi')
  await first.page.getByLabel('Where your stories are kept').fill(library)
  await first.page.getByRole('button', { name: SAMPLES }).click()
  await expect(theStories(first.page).getByRole('option').first()).toBeVisible()
  expect(await countStories(first.page)).toBeGreaterThanOrEqual(6)
  const stories = await storedStories(library)
  expect(stories.filter(story => story.language === 'en').length).toBeGreaterThanOrEqual(3)
  expect(stories.filter(story => story.language === 'ur').length).toBeGreaterThanOrEqual(3)
  await closeWindow(first.app)

  const second = await launch()
  await expect(second.page.getByRole('navigation', { name: 'Desk' })).toBeVisible()
  await expect(second.page.getByRole('heading', { name: 'Welcome to Copydesk' })).toHaveCount(0)
})
