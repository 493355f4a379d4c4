import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { chooseFolderNext } from '../../scripts/drive/chooseFolderNext.ts'
import { choosePublishing } from '../../scripts/drive/choosePublishing.ts'
import { killApp } from '../../scripts/drive/killApp.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
import { openPreview } from '../../scripts/drive/openPreview.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { type Draft, writeStory } from '../../scripts/drive/writeStory.ts'
import { projectRoot } from '../../scripts/setup/projectRoot.ts'
import { folderContents } from '../support/folderContents.ts'
import { linesOf } from './support/linesOf.ts'
import { readPublished } from './support/readPublished.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const ENGLISH: Draft = {
  headline: 'Bridge opens & nobody falls: “Safe,” says <engineer>',
  standfirst: 'The first lorry crossed at noon.',
  body: ['1986. A great year for * bridges *, they say.', 'It took nine years.'],
}

const URDU: Draft = {
  headline: 'پل آخرکار کھول دیا گیا',
  standfirst: 'پہلا ٹرک دوپہر کو گزرا۔',
  body: ['گھاٹی پر بنا پل پیر کو کھول دیا گیا۔', 'اس میں نو برس لگے۔'],
}

const written = (draft: Draft) => [draft.headline, draft.standfirst, ...draft.body]
const panelOf = (page: Page) => page.getByRole('tabpanel', { name: 'Publish', exact: true })
const publish = (page: Page) => panelOf(page).getByRole('button', { name: 'Publish', exact: true }).click()

async function addPicture(page: Page) {
  // Listening starts a moment after it is asked for: so it is asked for before the line is begun.
  const asked = page.waitForEvent('filechooser')
  const lines = await thePage(page).locator('p').count()
  await page.keyboard.press('Enter')
  await expect(thePage(page).locator('p')).toHaveCount(lines + 1)
  await page.keyboard.press('ControlOrMeta+Alt+f')
  await (await asked).setFiles(join(projectRoot, 'resources', 'samples', 'river-gauge.jpg'))
  await expect(thePage(page).locator('figure img')).toBeVisible()
  await page.keyboard.type('The gauge at Kotri')
}

/** A folder beside the library, made for this test. */
async function folderCalled(folder: string, name: string): Promise<string> {
  const made = join(folder, name)
  await mkdir(made)
  return made
}

test('a story is looked at, then published as the newsroom page, and a plain browser shows just that', async ({
  newsroom,
  folder,
}) => {
  const site = await folderCalled(folder, 'site')
  const { app, page } = await newsroom()
  await writeStory(page, ENGLISH)
  await addPicture(page)
  const panel = await choosePublishing({ app, page }, 'Newsroom page', site)

  const preview = await openPreview(page, ENGLISH.headline)
  const frame = preview.frameLocator('iframe')
  await expect(frame.getByText('It took nine years.')).toBeVisible()
  await expect(frame.locator('article img')).toBeVisible()
  await expect(preview.getByRole('list', { name: 'Files' }).getByText('New', { exact: true })).toHaveCount(2)
  await preview.getByText('Source', { exact: true }).click()
  const source = await preview.locator('pre').textContent()
  expect(await readdir(site)).toEqual([])
  await page.keyboard.press('Escape')

  await publish(page)
  await expect(panel.getByText(`2 files in ${site}`)).toBeVisible()
  const name = 'bridge-opens-nobody-falls-safe-says-engineer'
  const file = join(site, `${name}.html`)
  expect((await readdir(site)).sort()).toEqual([name, `${name}.html`])
  // The same to the letter but for the moment of publishing.
  const timeless = (text: string | null) =>
    text?.replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, 'now')
  expect(timeless(await readFile(file, 'utf8'))).toBe(timeless(source))
  const read = await readPublished(file)
  expect(read.words).toEqual([...written(ENGLISH), 'The gauge at Kotri'])
  expect(read.direction).toBe('ltr')
  expect(read.pictures).toHaveLength(1)
  expect(read.pictures[0]).toBeGreaterThan(0)
  expect(read.asked).toEqual([])
})

test('published again without a change no byte changes; a changed word changes the file', async ({
  newsroom,
  folder,
}) => {
  const site = await folderCalled(folder, 'site')
  const { app, page } = await newsroom()
  await writeStory(page, ENGLISH)
  const panel = await choosePublishing({ app, page }, 'Newsroom page', site)
  await publish(page)
  await expect(panel.getByText(`1 file in ${site}`)).toBeVisible()
  const first = await folderContents(site)

  await publish(page)
  await expect(panel.getByText('Every file was up to date already.')).toBeVisible()
  await expect(
    panel.getByRole('list', { name: 'Files' }).getByText('Unchanged', { exact: true }),
  ).toHaveCount(1)
  expect(await folderContents(site)).toEqual(first)

  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.type(' Or ten.')
  await openPanel(page, 'Publish')
  await publish(page)
  await expect(panel.getByRole('list', { name: 'Files' }).getByText('Changed', { exact: true })).toHaveCount(
    1,
  )
  const [name] = Object.keys(first)
  expect(await readdir(site)).toEqual([name])
  expect((await readPublished(join(site, name ?? ''))).words.at(-1)).toBe('It took nine years. Or ten.')
})

test('as Hugo Markdown an Urdu story is a page bundle with its front matter and its words', async ({
  newsroom,
  folder,
}) => {
  const content = await folderCalled(folder, 'content')
  const { app, page } = await newsroom({ languages: ['Urdu'] })
  await writeStory(page, URDU)
  await addPicture(page)
  await openPanel(page, 'Story')
  // Once the slug has followed the headline: then nothing changes it under the hand that writes it.
  await expect(page.getByLabel('Slug', { exact: true })).toHaveValue(/گیا$/)
  await page.getByLabel('Slug', { exact: true }).fill('pul-khul-gaya')
  await page.getByRole('combobox', { name: 'Sections' }).fill('City')
  await page.getByRole('combobox', { name: 'Sections' }).press('Enter')
  const panel = await choosePublishing({ app, page }, 'Hugo Markdown', content)
  await publish(page)
  await expect(panel.getByText(`2 files in ${content}`)).toBeVisible()

  const files = await folderContents(content)
  const picture = Object.keys(files)
    .find(path => path.endsWith('.jpg'))
    ?.replace('city/pul-khul-gaya/', '')
  expect(picture).toMatch(/^[0-9a-f]{16}\.jpg$/)
  const text = await readFile(join(content, 'city', 'pul-khul-gaya', 'index.md'), 'utf8')
  const [, frontMatter, body] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? []
  expect(parse(frontMatter ?? '')).toMatchObject({
    title: URDU.headline,
    summary: URDU.standfirst,
    slug: 'pul-khul-gaya',
    categories: ['City'],
    draft: false,
  })
  expect(body?.trim().split('\n\n').slice(0, 2)).toEqual(URDU.body)
  expect(body).toContain(picture)
})

test('a file that is not ours is never replaced unasked', async ({ newsroom, folder }) => {
  const site = await folderCalled(folder, 'site')
  const file = join(site, 'bridge-opens.html')
  await writeFile(file, 'made by hand')
  const { app, page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  const panel = await choosePublishing({ app, page }, 'Newsroom page', site)
  await publish(page)
  await expect(panel.getByText('Replace what is already there?')).toBeVisible()
  await panel.getByRole('button', { name: 'Keep them' }).click()
  await expect(panel.getByText('Replace what is already there?')).toBeHidden()
  expect(await readFile(file, 'utf8')).toBe('made by hand')

  await publish(page)
  await panel.getByRole('button', { name: 'Replace them' }).click()
  await expect(panel.getByText(`1 file in ${site}`)).toBeVisible()
  expect((await readPublished(file)).words).toEqual(['Bridge opens'])
})

test('a folder inside the library and a slug that is no file name are refused in place; nothing is written', async ({
  newsroom,
  folder,
  library,
}) => {
  const site = await folderCalled(folder, 'site')
  const { app, page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  await expect.poll(async () => (await storedStories(library))[0]?.slug).toBe('bridge-opens')
  const inside = join(library, 'media')
  const panel = await choosePublishing({ app, page }, 'Newsroom page', inside)
  const before = await readdir(library, { recursive: true })
  await publish(page)
  await expect(panel.getByRole('alert')).toHaveText(
    `The folder ${inside} is inside the library, which holds only its own files; choose a folder elsewhere.`,
  )
  expect((await readdir(library, { recursive: true })).filter(name => /\.html$/.test(name))).toEqual([])
  expect(before.filter(name => name.startsWith('media'))).toEqual(['media'])

  await openPanel(page, 'Story')
  await page.getByLabel('Slug', { exact: true }).fill('../bridge')
  await choosePublishing({ app, page }, 'Newsroom page', site)
  await publish(page)
  await expect(panel.getByRole('alert')).toHaveText(
    'The slug "../bridge" cannot be the name of a file; nothing was written. Change it in the story panel.',
  )
  expect(await readdir(site)).toEqual([])
  expect(await readdir(folder)).not.toContain('bridge.html')
})

test('a story without a headline says so instead of publishing', async ({ newsroom }) => {
  const { page } = await newsroom()
  await openPanel(page, 'Publish')
  await expect(panelOf(page).getByText('The story has no headline yet.', { exact: false })).toBeVisible()
  await expect(panelOf(page).getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
})

test('Show in folder shows the file that was published', async ({ newsroom, folder }) => {
  const site = await folderCalled(folder, 'site')
  const { app, page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  const panel = await choosePublishing({ app, page }, 'Newsroom page', site)
  await publish(page)
  await app.evaluate(({ shell }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    shell.showItemInFolder = file => void shown.push(file)
  })
  await panel.getByRole('button', { name: 'Show in folder' }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown))
    .toEqual([join(site, 'bridge-opens.html')])
})

test('every sample story publishes in both forms', async ({ newsroom, folder }) => {
  const site = await folderCalled(folder, 'site')
  const { app, page } = await newsroom({ samples: true })
  for (const headline of ['City begins clearing storm drains', 'مقامی منڈی میں گندم کی قیمت']) {
    await openStory(page, headline)
    for (const profile of ['Newsroom page', 'Hugo Markdown'] as const) {
      const panel = await choosePublishing({ app, page }, profile, site)
      await publish(page)
      await expect(panel.getByText(new RegExp(`^\\d+ files in ${site}$`))).toBeVisible()
    }
  }
  const urdu = await readPublished(join(site, 'wheat-price-six-month-high.html'))
  expect(urdu.direction).toBe('rtl')
  expect(urdu.pictures.every(width => width > 0)).toBe(true)
  expect(urdu.asked).toEqual([])
})

test('first run, writing, a kill, opening again and publishing: the keyboard alone does all of it', async ({
  launch,
  folder,
  library,
}) => {
  const site = await folderCalled(folder, 'site')
  const first = await launch()
  await expect(first.page.getByLabel('Your name')).toBeFocused()
  await first.page.keyboard.type('Amna Qureshi')
  await first.page.keyboard.press('Tab')
  await first.page.keyboard.press('Tab')
  await first.page.keyboard.type('The Valley Post')
  for (const name of ['Tagline', 'English', 'Urdu', 'Where your stories are kept']) {
    await first.page.keyboard.press('Tab')
    await expect(first.page.getByLabel(name, { exact: true })).toBeFocused()
  }
  await first.page.keyboard.press('ControlOrMeta+a')
  await first.page.keyboard.type(library)
  await first.page.keyboard.press('Enter')
  await expect(thePage(first.page)).toBeFocused()
  await writeStory(first.page, ENGLISH)
  await expect
    .poll(async () => (await storedStories(library)).map(story => linesOf(story.document)))
    .toEqual([written(ENGLISH)])
  await killApp(first.app)

  const { app, page } = await launch()
  await expect(thePage(page)).toBeFocused()
  const { keyboard } = page
  const press = async (name: string) => {
    const button = panelOf(page).getByRole('button', { name, exact: true })
    while (!(await button.evaluate(element => element === document.activeElement)))
      await keyboard.press('Tab')
    await keyboard.press('Enter')
  }
  await keyboard.press('ControlOrMeta+Shift+p')
  await expect(page.getByRole('tab', { name: 'Publish' })).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  const chosen = page.getByRole('radio', { name: 'Newsroom page' })
  await expect(page.locator('input[type=radio]:focus')).toHaveCount(1)
  while (!(await chosen.isChecked())) await keyboard.press('ArrowDown')
  await chooseFolderNext(app, site)
  await press('Choose folder…')
  await expect(panelOf(page).getByText(site, { exact: true })).toBeVisible()
  await press('Preview')
  const dialog = page.getByRole('dialog')
  await expect(dialog.frameLocator('iframe').getByRole('heading', { name: ENGLISH.headline })).toBeVisible()
  await keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await press('Publish')
  await expect(panelOf(page).getByText(`1 file in ${site}`)).toBeVisible()
  const [file] = await readdir(site)
  expect((await readPublished(join(site, file ?? ''))).words).toEqual(written(ENGLISH))
})
