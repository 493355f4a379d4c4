import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from '@playwright/test'
import { chooseFolderNext } from '../../scripts/drive/chooseFolderNext.ts'
import { chooseTheme } from '../../scripts/drive/chooseTheme.ts'
import { closeWindow } from '../../scripts/drive/closeWindow.ts'
import { newStory } from '../../scripts/drive/newStory.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { checkBackup } from '../../src/main/backup/checkBackup.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' })

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Opens the settings at a section, by keys alone. */
async function openSettings(page: Page, section: 'General' | 'Backup'): Promise<void> {
  await page.keyboard.press('ControlOrMeta+,')
  await settings(page).getByRole('tab', { name: section }).click()
}

async function chooseBackupFolder(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await chooseFolderNext(app, folder)
  await settings(page)
    .getByRole('button', { name: /^(Choose folder|Change)…$/ })
    .click()
  await expect(settings(page).getByText(folder, { exact: true })).toBeVisible()
}

async function backupsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter(name => name.endsWith('.copydesk-backup.zip'))
}

/** Chooses in the native menu, as a person does. */
async function chooseInMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click()
  }, id)
}

test('a library is backed up from the menu, and the backup becomes a library of its own', async ({
  newsroom,
  folder,
  library,
}) => {
  const { app, page } = await newsroom({ samples: true })
  const usb = join(folder, 'usb')
  await mkdir(usb)
  const before = await storedStories(library)

  await chooseFolderNext(app, usb)
  await chooseInMenu(app, 'app.backUp')
  await expect(page.getByText(/stories backed up and proven/)).toBeVisible()
  const [name = ''] = await backupsIn(usb)
  expect(name).toMatch(/ \d{4}-\d\d-\d\d \d\d\.\d\d\.copydesk-backup\.zip$/)
  const backup = join(usb, name)
  const { manifest, faults } = await checkBackup(backup)
  expect(faults).toEqual([])
  expect(manifest.counts.stories).toBe(before.length)

  await openSettings(page, 'Backup')
  await expect(settings(page).getByText(/^Backed up at /)).toBeVisible()
  await page.getByRole('button', { name: 'Restore from a backup…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' })
  await chooseFolderNext(app, backup)
  await dialog.getByRole('button', { name: 'Choose a backup…' }).click()
  await expect(dialog.getByText('Whole: every file in it is as it was copied.')).toBeVisible()
  await expect(dialog.getByText(`${before.length} stories`)).toBeVisible()
  expect(await violations(page)).toEqual([])
  const home = join(folder, 'Restored newsroom')
  await dialog.getByLabel('New folder for the library').fill(home)
  await dialog.getByRole('button', { name: 'Restore and open' }).click()
  await expect(dialog).toBeHidden()
  await expect(thePage(page)).toBeVisible()
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect((await storedStories(home)).sort(byId)).toEqual(before.sort(byId))

  // What is written now goes to the restored library.
  await newStory(page)
  await writeStory(page, { headline: 'After the fire', standfirst: '', body: ['All is back.'] })
  await expect.poll(async () => (await storedStories(home)).length).toBe(before.length + 1)
  expect(await storedStories(library)).toHaveLength(before.length)
})

test('a damaged backup says what is missing, and restores what is whole only when asked to', async ({
  newsroom,
  folder,
}) => {
  const { app, page } = await newsroom({ samples: true })
  const usb = join(folder, 'usb')
  await mkdir(usb)
  await chooseFolderNext(app, usb)
  await chooseInMenu(app, 'app.backUp')
  await expect(page.getByText(/stories backed up and proven/)).toBeVisible()
  const backup = join(usb, (await backupsIn(usb))[0] ?? '')
  const bytes = await readFile(backup)
  const at = bytes.indexOf('article.json') + 'article.json'.length + 40
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(backup, bytes)

  await chooseInMenu(app, 'app.restore')
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' })
  await chooseFolderNext(app, backup)
  await dialog.getByRole('button', { name: 'Choose a backup…' }).click()
  await expect(dialog.getByText('1 file of this backup is damaged or missing.')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await writeFile(join(usb, 'other.zip'), 'no backup')
  await chooseFolderNext(app, join(usb, 'other.zip'))
  await dialog.getByRole('button', { name: 'Choose another…' }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/^This file is no backup of Copydesk/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test("libraries are switched from the newsroom's name by keyboard, and the open story is saved first", async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch()
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  await setUpNewsroom(page, { folder: first, newsroom: 'The Valley Post' })
  await writeStory(page, { headline: 'Bridge opens', standfirst: '', body: [] })

  const name = page.getByRole('button', { name: 'The Valley Post' })
  await name.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'New library…' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Another library' })).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Amna Qureshi')
  await expect.poll(async () => (await storedStories(first)).length).toBe(1)
  await setUpNewsroom(page, { folder: second, newsroom: 'The Hill Herald' })
  await expect(page.getByRole('button', { name: 'The Hill Herald' })).toBeVisible()
  await page.keyboard.type('Last words before the switch')

  await page.getByRole('button', { name: 'The Hill Herald' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^The Hill Herald/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^The Valley Post/ })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(thePage(page).locator('h1')).toHaveText('Bridge opens')
  const [kept] = await storedStories(second)
  expect(JSON.stringify(kept?.document)).toContain('Last words before the switch')
  expect(await readdir(second)).not.toContain('lock')

  // A library is a plain folder: moved and renamed, it opens; the old place is gone from its list on request.
  await rename(second, join(folder, 'moved'))
  await page.getByRole('button', { name: 'The Valley Post' }).press('Enter')
  const gone = page.getByRole('menuitem', { name: /^The Hill Herald.*Remove from list$/ })
  await expect(gone).toBeVisible()
  await gone.click()
  await expect(gone).toHaveCount(0)
  await page.keyboard.press('Escape')
  await chooseFolderNext(app, join(folder, 'moved'))
  await page.keyboard.press('ControlOrMeta+o')
  await expect(page.getByRole('button', { name: 'The Hill Herald' })).toBeVisible()
})

test('an existing library opened on the first screen asks who opens it', async ({
  newsroom,
  launch,
  library,
  folder,
}) => {
  const { app } = await newsroom()
  await closeWindow(app)
  await writeFile(join(folder, 'computer', 'preferences.json'), '{}')
  const again = await launch()
  await again.page.getByRole('button', { name: 'Open an existing library…' }).click()
  await expect(again.page.getByLabel('Your name')).toHaveAccessibleDescription(/Write your name/)
  await expect(again.page.getByLabel('Your name')).toBeFocused()
  await again.page.keyboard.type('Hasan Baig')
  await chooseFolderNext(again.app, library)
  await again.page.getByRole('button', { name: 'Open an existing library…' }).click()
  await expect(again.page.getByRole('heading', { name: 'The Valley Post' })).toBeVisible()
  await openSettings(again.page, 'General')
  await expect(settings(again.page).getByLabel('Your name')).toHaveValue('Hasan Baig')
})

test('a backup that was missed is made soon after the start, without a word, and a disk that is away is told once', async ({
  newsroom,
  launch,
  folder,
}) => {
  test.setTimeout(120_000)
  const usb = join(folder, 'usb')
  await mkdir(usb)
  const { app, page } = await newsroom({ samples: true })
  await openSettings(page, 'Backup')
  await chooseBackupFolder(app, page, usb)
  await settings(page).getByLabel('How often').selectOption('daily')
  await settings(page).getByLabel('How many stay').selectOption('3')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await closeWindow(app)
  expect(await backupsIn(usb)).toEqual([])

  const second = await launch()
  await expect.poll(() => backupsIn(usb), { timeout: 60_000 }).toHaveLength(1)
  await expect(second.page.getByRole('region', { name: 'Backup' })).toHaveCount(0)
  await closeWindow(second.app)

  // Nine days later the disk is not there, and something was written.
  const file = join(folder, 'computer', 'preferences.json')
  const preferences = JSON.parse(await readFile(file, 'utf8'))
  const at = new Date(Date.now() - 9.2 * 24 * 60 * 60_000).toISOString()
  preferences.backups = preferences.backups.map((one: object) => ({ ...one, at, holds: 'something else' }))
  await writeFile(file, JSON.stringify(preferences))
  await rename(usb, join(folder, 'away'))
  const third = await launch()
  const notice = third.page.getByText('The last backup was made 9 days ago.')
  await expect(notice).toBeVisible({ timeout: 60_000 })
  await expect(notice).toContainText('is not there')
  await third.page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
})

test('a backup at closing is made before the window closes', async ({ newsroom, folder }) => {
  const usb = join(folder, 'usb')
  await mkdir(usb)
  const { app, page } = await newsroom()
  await openSettings(page, 'Backup')
  await chooseBackupFolder(app, page, usb)
  await settings(page).getByLabel('How often').selectOption('closing')
  await page.keyboard.press('Escape')
  await page.keyboard.type('Written just before the end')
  await closeWindow(app)
  const [name = ''] = await backupsIn(usb)
  expect((await stat(join(usb, name))).size).toBeGreaterThan(500)
  expect((await checkBackup(join(usb, name))).faults).toEqual([])
})

for (const theme of ['Light', 'Dark', 'Paper'] as const)
  test(`settings and the first screen for another library have no barrier, in ${theme.toLowerCase()}`, async ({
    newsroom,
  }) => {
    const { page } = await newsroom({ samples: true })
    await chooseTheme(page, theme)
    await openSettings(page, 'General')
    expect(await violations(page)).toEqual([])
    await openSettings(page, 'Backup')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).first().getByRole('button').press('Enter')
    await page.getByRole('menuitem', { name: 'New library…' }).click()
    await expect(page.getByRole('heading', { name: 'Another library' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: /^Back to / }).click()
    await expect(thePage(page)).toBeVisible()
  })
