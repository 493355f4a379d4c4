import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { choosePublishing } from '../../scripts/drive/choosePublishing.ts'
import { chooseTheme } from '../../scripts/drive/chooseTheme.ts'
import { newStory } from '../../scripts/drive/newStory.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'
import { violations } from './support/violations.ts'

const BRIDGE = { headline: 'Bridge opens', standfirst: 'Ten years late', body: ['Cars crossed at dawn.'] }

const details = (page: Page) => page.getByRole('tabpanel', { name: /^Story/ })
const checks = (page: Page) => page.getByRole('tabpanel', { name: /^Checks/ })
const finding = (page: Page, words: string) => checks(page).getByRole('listitem').filter({ hasText: words })

/** Opens a part of the panel that is folded away. */
async function unfold(page: Page, title: string) {
  const summary = details(page).locator('summary').filter({ hasText: title })
  await summary.focus()
  if (!(await summary.evaluate(one => one.closest('details')?.open))) await page.keyboard.press('Enter')
}

test('a slug that clashes says with what, and offers a free one', async ({ newsroom, library }) => {
  const { page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  await expect.poll(async () => (await storedStories(library))[0]?.slug).toBe('bridge-opens')
  await newStory(page)
  await page.keyboard.type('Another bridge')
  await openPanel(page, 'Story')
  const slug = details(page).getByLabel('Slug', { exact: true })
  await expect(slug).toHaveValue('another-bridge')
  await slug.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Bridge opens')
  await expect(slug).toHaveAccessibleDescription(/“Bridge opens” has this slug already/)
  await openPanel(page, 'Checks')
  await finding(page, 'Another story has the address').getByRole('button', { name: 'Show me' }).focus()
  await page.keyboard.press('Enter')
  await expect(slug).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Use bridge-opens-2' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(slug).toHaveValue('bridge-opens-2')
  await openPanel(page, 'Checks')
  await expect(finding(page, 'Another story has the address')).toHaveCount(0)
})

test('who wrote before is completed in a byline by keyboard, with role and page', async ({
  newsroom,
  launch,
  library,
}) => {
  const { app, page } = await newsroom({ role: 'Editor' })
  await writeStory(page, BRIDGE)
  await openPanel(page, 'Story')
  await details(page).getByLabel('Name of byline 1').focus()
  await page.keyboard.type('Sana Memon')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Special correspondent, Tharparkar')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(details(page).getByLabel('Address of the page of byline 1')).toBeFocused()
  await page.keyboard.type('valley.example/sana')
  await expect(details(page).getByText('Not a web address')).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.type('https://')
  await expect(details(page).getByText('Not a web address')).toHaveCount(0)
  await page.keyboard.press('Tab')
  const role = details(page).getByLabel('Role of byline 1')
  expect(await role.evaluate((one: HTMLInputElement) => one.scrollWidth <= one.clientWidth)).toBe(true)

  // Another day, another story.
  await expect
    .poll(async () => (await storedStories(library))[0]?.bylines[0]?.url)
    .toContain('https://valley')
  await app.close()
  const { page: again } = await launch()
  await newStory(again)
  await again.keyboard.type('Ferry sails')
  await openPanel(again, 'Story')
  await details(again).getByLabel('Name of byline 1').focus()
  await again.keyboard.type('sana')
  await again.keyboard.press('ArrowDown')
  await again.keyboard.press('Enter')
  await expect(details(again).getByLabel('Name of byline 1')).toHaveValue('Sana Memon')
  await expect(details(again).getByLabel('Role of byline 1')).toHaveValue('Special correspondent, Tharparkar')
  await expect(details(again).getByLabel('Address of the page of byline 1')).toHaveValue(
    'https://valley.example/sana',
  )
})

test('an embargo by the clocks of another place holds the story back until it ends there', async ({
  newsroom,
  folder,
  library,
}) => {
  const { app, page } = await newsroom()
  await writeStory(page, BRIDGE)
  const target = join(folder, 'site')
  await mkdir(target)
  const publishing = await choosePublishing({ app, page }, 'Newsroom page', target)
  const publish = publishing.getByRole('button', { name: 'Publish', exact: true })
  await expect(publish).toBeEnabled()

  // An hour from now in Kiritimati, where the day begins first, is long past by the same clock here.
  const zone = 'Pacific/Kiritimati'
  const clock = new Date(Date.now() + 15 * 3_600_000).toISOString().slice(0, 16)
  await openPanel(page, 'Story')
  await details(page).getByLabel('Embargo until').fill(clock)
  const chooser = details(page).getByRole('combobox', { name: 'Time zone' })
  await chooser.focus()
  await page.keyboard.type('kiritim')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(chooser).toHaveValue(zone)
  await expect(details(page).getByText(/It ends in (?:1 hour|\d+ minutes)/)).toBeVisible()
  await expect
    .poll(async () => (await storedStories(library))[0])
    .toMatchObject({ embargo: `${clock}:00+14:00`, embargoZone: zone })
  await openPanel(page, 'Publish')
  await expect(publishing.getByText(new RegExp(`under embargo until .*${zone}`))).toBeVisible()
  await expect(publish).toBeDisabled()

  // The same hour by the clocks of Samoa's other side is a day later still; by the newsroom's own it stays that.
  await openPanel(page, 'Checks')
  await finding(page, 'It is under embargo').getByRole('button', { name: 'Show me' }).focus()
  await page.keyboard.press('Enter')
  await expect(details(page).getByLabel('Embargo until')).toBeFocused()
  await details(page).getByRole('button', { name: 'Use for every embargo' }).focus()
  await page.keyboard.press('Enter')
  await details(page).getByRole('button', { name: 'Lift' }).focus()
  await page.keyboard.press('Enter')
  await expect(details(page).getByText(`By the clocks of ${zone}.`)).toBeVisible()
  await openPanel(page, 'Publish')
  await expect(publish).toBeEnabled()
})

test('an embargo typed key by key stands as typed, and one half deleted does not lapse', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeStory(page, BRIDGE)
  await openPanel(page, 'Story')
  const field = details(page).getByLabel('Embargo until')
  await field.focus()
  await page.keyboard.type('01022099')
  await page.keyboard.press('Tab')
  await page.keyboard.type('0930AM')
  await expect(field).toHaveValue('2099-01-02T09:30')
  const embargo = async () => (await storedStories(library))[0]?.embargo ?? ''
  await expect.poll(embargo).toContain('2099-01-02T09:30')
  await field.press('Backspace')
  await expect(field).toHaveValue('')
  await field.blur()
  await expect(field).toHaveValue('2099-01-02T09:30')
  expect(await embargo()).toContain('2099-01-02T09:30')
})

test('a correction is shown on the page and in the Markdown, and one taken away comes back', async ({
  newsroom,
  folder,
}) => {
  const { app, page } = await newsroom()
  await writeStory(page, BRIDGE)
  await openPanel(page, 'Story')
  await unfold(page, 'Corrections')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(details(page).getByLabel('Correction 1', { exact: true })).toBeFocused()
  await openPanel(page, 'Checks')
  await finding(page, 'A correction says nothing yet.').getByRole('button', { name: 'Show me' }).focus()
  await page.keyboard.press('Enter')
  await expect(details(page).getByLabel('Correction 1', { exact: true })).toBeFocused()
  await page.keyboard.type('An earlier version said nine years.')
  await details(page).getByRole('button', { name: 'Remove correction 1' }).focus()
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('button', { name: 'Add correction' })).toBeFocused()
  await expect(details(page).getByLabel('Correction 1', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(details(page).getByLabel('Correction 1', { exact: true })).toHaveValue(
    'An earlier version said nine years.',
  )

  const read = async (profile: 'Newsroom page' | 'Hugo Markdown', ending: string) => {
    const target = join(folder, ending)
    await mkdir(target)
    const publishing = await choosePublishing({ app, page }, profile, target)
    await publishing.getByRole('button', { name: 'Publish', exact: true }).click()
    const files = async () =>
      (await readdir(target, { recursive: true })).filter(name => name.endsWith(ending))
    await expect.poll(files).toHaveLength(1)
    return readFile(join(target, (await files())[0] ?? ''), 'utf8')
  }
  const html = await read('Newsroom page', '.html')
  expect(html).toMatch(/class="corrections".*Amna Qureshi.*An earlier version said nine years\./s)
  const markdown = await read('Hugo Markdown', '.md')
  expect(markdown).toMatch(
    /\n## Correction\n\n\*\*.*, Amna Qureshi:\*\* An earlier version said nine years\.\n$/,
  )
})

test('a story is begun from a template, and what it must have is listed until it is there', async ({
  newsroom,
}) => {
  const { page } = await newsroom({ languages: ['English', 'Urdu'], role: 'Editor' })
  await page.keyboard.press('ControlOrMeta+Shift+n')
  await page.keyboard.type('interview urdu')
  await page.keyboard.press('Enter')
  await expect(thePage(page)).toContainText('سوال:')
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.type('پل کھل گیا')
  await openPanel(page, 'Checks')
  await expect(checks(page).getByText(/to settle before publishing/)).toBeVisible()
  for (const words of ['There is no byline.', 'The story is in no section.', 'There is no picture.'])
    await expect(finding(page, words)).toBeVisible()

  await finding(page, 'There is no byline.').getByRole('button', { name: 'Show me' }).focus()
  await page.keyboard.press('Enter')
  await expect(details(page).getByLabel('Name of byline 1')).toBeFocused()
  await expect(details(page).getByText(/^Still needed: .*byline.*section.*picture/)).toBeVisible()
  await page.keyboard.type('سعدیہ خان')
  await expect(details(page).getByText(/^Still needed: .*byline/)).toHaveCount(0)

  // As a brief it needs less, and not a word of it changes.
  const words = await thePage(page).innerText()
  await details(page).getByLabel('Template', { exact: true }).selectOption('Brief')
  await expect(details(page).getByText('Still needed: section')).toBeVisible()
  await expect(details(page).getByLabel('Target length')).toHaveValue('150')
  expect(await thePage(page).innerText()).toBe(words)
})

test('the newsroom keeps a template of its own, says what it needs, and takes a removal back', async ({
  newsroom,
  launch,
}) => {
  const { app, page } = await newsroom()
  await writeStory(page, { ...BRIDGE, body: ['## What we know', 'Cars crossed at dawn.'] })
  await expect(thePage(page).getByRole('heading', { name: 'What we know' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('save as template')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await page.keyboard.type('River column')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Template saved: “River column”')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('tab', { name: 'Templates' }).click()
  const list = page.getByRole('dialog').getByRole('tabpanel', { name: 'Templates' })
  await list.locator('summary').filter({ hasText: 'River column' }).focus()
  await page.keyboard.press('Enter')
  expect(await violations(page)).toEqual([])
  await list.getByRole('checkbox', { name: 'kicker', exact: true }).locator('visible=true').focus()
  await page.keyboard.press('Space')
  await expect(list.locator('summary').filter({ hasText: 'River column' })).toContainText('kicker')
  await list.getByLabel('Target length in words').locator('visible=true').focus()
  await page.keyboard.type('250')
  await page.keyboard.press('Enter')
  await expect(list.locator('summary').filter({ hasText: 'River column' })).toContainText('250 words')
  await list.getByRole('button', { name: 'Remove template' }).focus()
  await page.keyboard.press('Enter')
  await expect(list.locator('summary').filter({ hasText: 'River column' })).toHaveCount(0)
  await list.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(list.locator('summary').filter({ hasText: 'River column' })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await app.close()

  const { page: again } = await launch()
  await again.getByRole('button', { name: 'New story from a template' }).click()
  await again.getByRole('menuitem', { name: 'River column' }).click()
  await expect(thePage(again).getByRole('heading', { name: 'What we know' })).toBeVisible()
  await expect(thePage(again)).not.toContainText('Cars crossed')
  await again.keyboard.type('Rivers rise')
  await openPanel(again, 'Checks')
  await finding(again, 'There is no kicker.').getByRole('button', { name: 'Show me' }).focus()
  await again.keyboard.press('Enter')
  await expect(details(again).getByLabel('Kicker')).toBeFocused()
  await again.keyboard.type('Rivers')
  await openPanel(again, 'Checks')
  await expect(finding(again, 'There is no kicker.')).toHaveCount(0)
})

test('the pictures of a story are listed with what they lack, and each leads to its place', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom({ samples: true })
  await openStory(page, 'City begins clearing storm drains')
  await openPanel(page, 'Story')
  await unfold(page, 'Pictures')
  await details(page).getByRole('radio', { name: 'The first picture of the text' }).focus()
  await page.keyboard.press('Space')
  const stored = async () =>
    (await storedStories(library)).find(({ slugline }) => slugline === 'DRAINS-RAINS')
  await expect.poll(async () => (await stored())?.leadImage).toBeNull()
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await stored())?.leadImage).toMatch(/^[0-9a-f]{64}\./)
  await details(page)
    .getByRole('button', { name: /An excavator works the Malir/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(thePage(page)).toBeFocused()
  await expect(thePage(page).locator('figure.ProseMirror-selectednode')).toBeVisible()
})

for (const theme of ['Light', 'Dark', 'Paper'] as const)
  test(`every part of the story panel is without a barrier, in ${theme.toLowerCase()}`, async ({
    newsroom,
  }) => {
    const { page } = await newsroom({ samples: true })
    await chooseTheme(page, theme)
    for (const story of ['City begins clearing storm drains', 'مقامی منڈی میں گندم کی قیمت']) {
      await openStory(page, story)
      await openPanel(page, 'Story')
      for (const part of ['Pictures', 'Search and sharing', 'Corrections']) await unfold(page, part)
      await details(page).getByRole('button', { name: 'Add correction' }).click()
      await details(page).getByLabel('Embargo until').fill('2099-01-01T08:00')
      await details(page).getByLabel('First published at').fill('nowhere')
      await details(page).getByLabel('Template', { exact: true }).selectOption('Live notes')
      expect(await violations(page)).toEqual([])
    }
    await page.getByRole('button', { name: 'New story from a template' }).click()
    expect(await violations(page)).toEqual([])
  })
