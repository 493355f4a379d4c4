import { closeWindow } from '../../scripts/drive/closeWindow.ts'
import { newStory } from '../../scripts/drive/newStory.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

test('the slug follows the headline until somebody writes it, and follows again when asked to', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  const slug = page.getByLabel('Slug', { exact: true })
  await page.keyboard.type('Bridge opens')
  await expect(slug).toHaveValue('bridge-opens')
  await page.keyboard.type(' at last')
  await expect(slug).toHaveValue('bridge-opens-at-last')
  await expect(page.getByText('follows the headline')).toBeVisible()

  await slug.fill('gorge bridge')
  await expect(slug).toHaveValue('gorge-bridge')
  await page.keyboard.press('Escape')
  await page.keyboard.type(' today')
  await expect(page.getByRole('option').filter({ hasText: 'Bridge opens at last today' })).toBeVisible()
  await expect(slug).toHaveValue('gorge-bridge')

  await page.getByRole('button', { name: 'From headline' }).click()
  await expect(slug).toHaveValue('bridge-opens-at-last-today')
})

test('a slug another story has is warned of, and one that is no address is refused in place', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await page.keyboard.type('Bridge opens')
  await expect.poll(async () => (await storedStories(library))[0]?.slug).toBe('bridge-opens')
  await newStory(page)
  await page.keyboard.type('Another bridge')
  const slug = page.getByLabel('Slug', { exact: true })
  await expect(slug).toHaveValue('another-bridge')
  await slug.fill('bridge-opens')
  await expect(slug).toHaveAccessibleDescription(
    '“Bridge opens” has this slug already. Publishing both would collide.',
  )
  await slug.fill('../bridge')
  await expect(slug).toHaveAccessibleDescription('Use letters, digits and hyphens only.')
  await expect(slug).toHaveAttribute('aria-invalid', 'true')
})

test('everything said about a story is there again after a restart', async ({
  newsroom,
  launch,
  library,
}) => {
  const first = await newsroom({ languages: ['English', 'Urdu'] })
  const { page } = first
  await page.keyboard.type('Bridge opens')
  await openPanel(page, 'Story')
  await page.getByLabel('Status').selectOption('Ready')
  await page.getByLabel('Slugline').fill('GORGE-BRIDGE')
  await expect(page.getByLabel('Slug', { exact: true })).toHaveValue('bridge-opens')
  await page.getByLabel('Slug', { exact: true }).fill('gorge-bridge')
  await page.getByLabel('Kicker').fill('Gilgit · Roads')
  for (const [field, values] of [
    ['Sections', ['City', 'Roads']],
    ['Tags', ['bridge', 'پل']],
  ] as const)
    for (const value of values) {
      await page.getByRole('combobox', { name: field }).fill(value)
      await page.getByRole('combobox', { name: field }).press('Enter')
      await expect(page.getByRole('button', { name: `Remove ${value}` })).toBeVisible()
    }
  await expect(page.getByLabel('Name of byline 1')).toHaveValue('Amna Qureshi')
  await page.getByLabel('Role of byline 1').fill('Northern correspondent')
  await page.getByRole('button', { name: 'Add byline' }).click()
  await page.getByLabel('Name of byline 2').fill('Hasan Baig')
  await page.getByLabel('Place').fill('GILGIT')
  await page.getByLabel('Date', { exact: true }).fill('2026-05-18')
  await page.getByLabel('Target length').fill('600')
  await expect.poll(async () => (await storedStories(library))[0]?.wordTarget).toBe(600)
  await closeWindow(first.app)

  const [story] = await storedStories(library)
  expect(story).toMatchObject({
    status: 'ready',
    slugline: 'GORGE-BRIDGE',
    slug: 'gorge-bridge',
    kicker: 'Gilgit · Roads',
    sections: ['City', 'Roads'],
    tags: ['bridge', 'پل'],
    bylines: [{ name: 'Amna Qureshi', role: 'Northern correspondent' }, { name: 'Hasan Baig' }],
    dateline: { place: 'GILGIT', date: '2026-05-18' },
    wordTarget: 600,
    history: [{ status: 'ready', by: 'Amna Qureshi' }],
  })

  const again = (await launch()).page
  await expect(again.getByLabel('Slugline')).toHaveValue('GORGE-BRIDGE')
  await expect(again.getByLabel('Slug', { exact: true })).toHaveValue('gorge-bridge')
  await expect(again.getByLabel('Status').locator('option:checked')).toHaveText('Ready')
  await expect(again.getByRole('button', { name: 'Remove پل' })).toBeVisible()
  await expect(again.getByLabel('Name of byline 2')).toHaveValue('Hasan Baig')
  await expect(again.getByLabel('Place')).toHaveValue('GILGIT')
  await expect(again.getByLabel('Date', { exact: true })).toHaveValue('2026-05-18')
  await expect(again.getByText(/^Ready since .*, Amna Qureshi$/)).toBeVisible()
})

test('Urdu as the language turns the page, and keeps it turned', async ({ newsroom, launch, library }) => {
  const first = await newsroom()
  await first.page.keyboard.type('پل کھل گیا')
  await expect(thePage(first.page)).toHaveAttribute('dir', 'ltr')
  await first.page.getByLabel('Language', { exact: true }).selectOption({ value: 'ur' })
  await expect(thePage(first.page)).toHaveAttribute('dir', 'rtl')
  await expect(thePage(first.page)).toHaveAttribute('lang', 'ur')
  await expect(first.page.getByText('Written right to left')).toBeVisible()
  await expect(thePage(first.page).locator('h1')).toHaveText('پل کھل گیا')
  await expect.poll(async () => (await storedStories(library))[0]?.language).toBe('ur')
  await closeWindow(first.app)
  const second = await launch()
  await expect(thePage(second.page)).toHaveAttribute('dir', 'rtl')
})
