import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { closeWindow } from '../../scripts/drive/closeWindow.ts'
import { countStories } from '../../scripts/drive/countStories.ts'
import { killApp } from '../../scripts/drive/killApp.ts'
import { newStory } from '../../scripts/drive/newStory.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { type Draft, writeStory } from '../../scripts/drive/writeStory.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const ENGLISH: Draft = {
  headline: 'Bridge opens at last',
  standfirst: 'The first lorry crossed at noon.',
  body: ['The bridge over the gorge opened on Monday.', 'It took nine years.'],
}

const URDU: Draft = {
  headline: 'پل آخرکار کھول دیا گیا',
  standfirst: 'پہلا ٹرک دوپہر کو گزرا۔',
  body: ['گھاٹی پر بنا پل پیر کو کھول دیا گیا۔', 'اس میں نو برس لگے۔'],
}

const linesOn = (page: Page) =>
  thePage(page)
    .locator('h1, p')
    .evaluateAll(blocks => blocks.map(block => block.textContent))

const written = (draft: Draft) => [draft.headline, draft.standfirst, ...draft.body]

/** The words on the disk of the one story there is. */
async function storedLines(library: string): Promise<string[]> {
  const [story] = await storedStories(library)
  return story ? linesOf(story.document) : []
}

/** Where the caret is kept for the next start, as a position in the document. */
async function keptCaret(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'computer', 'preferences.json'), 'utf8')
  return JSON.parse(text).place?.caret
}

for (const { language, draft } of [
  { language: 'English', draft: ENGLISH },
  { language: 'Urdu', draft: URDU },
] as const)
  test(`a killed program comes back with every saved word and the caret where it stood, in ${language}`, async ({
    newsroom,
    launch,
    folder,
    library,
  }) => {
    const first = await newsroom({ languages: [language] })
    await expect(thePage(first.page)).toBeFocused()
    await writeStory(first.page, draft)
    await expect.poll(() => storedLines(library)).toEqual(written(draft))
    await expect(first.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()

    // To the end of the paragraph before the last, where the next word is to go on.
    await first.page.keyboard.press('ArrowUp')
    await first.page.keyboard.press('End')
    const before = [draft.headline, draft.standfirst].join('  ').length + 2
    await expect.poll(() => keptCaret(folder)).toBe(before + 1 + (draft.body[0] ?? '').length)
    await killApp(first.app)

    const second = await launch()
    await expect(thePage(second.page)).toBeFocused()
    expect(await linesOn(second.page)).toEqual(written(draft))
    await second.page.keyboard.type('!')
    const [one, two] = draft.body
    await expect.poll(() => storedLines(library)).toEqual([draft.headline, draft.standfirst, `${one}!`, two])
  })

test('an Urdu story is written from right to left, in Nastaliq', async ({ newsroom }) => {
  const { page } = await newsroom({ languages: ['Urdu'] })
  await writeStory(page, URDU)
  await expect(thePage(page)).toHaveAttribute('lang', 'ur')
  for (const block of ['h1', '.standfirst', 'p:last-child']) {
    const style = await thePage(page)
      .locator(block)
      .last()
      .evaluate(element => {
        const { direction, fontFamily, textAlign } = getComputedStyle(element)
        return { direction, first: fontFamily.split(',')[0], textAlign }
      })
    expect(style.direction).toBe('rtl')
    expect(style.first).toContain('Nastaliq')
    expect(['start', 'right']).toContain(style.textAlign)
  }
  expect(await page.evaluate(() => document.fonts.check('18px "Noto Nastaliq Urdu Variable"', 'پل'))).toBe(
    true,
  )
})

test('a program killed in the middle of typing has lost the last second at most', async ({
  newsroom,
  library,
}) => {
  const { app, page } = await newsroom()
  await expect(thePage(page)).toBeFocused()
  // How long this machine takes from a forced save to the disk: the law counts from the moment a save is due.
  const asked = Date.now()
  await page.keyboard.type('x')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(async () => (await storedLines(library))[0], { intervals: [5] }).toBe('x')
  const oneSave = Date.now() - asked

  const typedAt: number[] = []
  const words = 'The bridge over the gorge opened on Monday after nine years of work. '.repeat(3)
  const start = Date.now()
  for (const letter of words) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    typedAt.push(Date.now())
    if (Date.now() - start > 4000) break
  }
  const killedAt = Date.now()
  await killApp(app)

  const stored = ((await storedLines(library))[0] ?? '').slice(1)
  expect(words.startsWith(stored)).toBe(true)
  const firstLost = typedAt[stored.length] ?? killedAt
  expect(killedAt - firstLost).toBeLessThan(1000 + 2 * oneSave)
})

test('a window closed right after the last key has lost nothing', async ({ newsroom, launch, library }) => {
  const { app, page } = await newsroom()
  await writeStory(page, ENGLISH)
  await page.keyboard.type(' And the last word.')
  await closeWindow(app)
  const lines = [...written(ENGLISH).slice(0, -1), 'It took nine years. And the last word.']
  expect(await storedLines(library)).toEqual(lines)

  const second = await launch()
  await expect(thePage(second.page)).toBeFocused()
  expect(await linesOn(second.page)).toEqual(lines)
})

test('a page that crashes comes back with the words, and the caret where it stood', async ({
  newsroom,
  folder,
  library,
}) => {
  const { app, page } = await newsroom()
  await writeStory(page, ENGLISH)
  await expect.poll(() => storedLines(library)).toEqual(written(ENGLISH))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  const caret = [ENGLISH.headline, ENGLISH.standfirst].join('  ').length + 3
  await expect.poll(() => keptCaret(folder)).toBe(caret)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  // Playwright gives a crashed page up for good, so the new one is asked through the app.
  await expect
    .poll(() =>
      app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (!contents || contents.isCrashed()) return 'crashed'
        return contents
          .executeJavaScript(
            `[...document.querySelectorAll('.ProseMirror h1, .ProseMirror > p')].map(block => block.textContent)`,
          )
          .catch(() => 'gone')
      }),
    )
    .toEqual(written(ENGLISH))
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `[getSelection().focusNode?.textContent, getSelection().focusOffset, document.activeElement?.className]`,
        ),
      ),
    )
    .toEqual([ENGLISH.body[0], 0, expect.stringContaining('ProseMirror')])
})

test('undo goes back over body, standfirst and headline as one, and redo brings all of it again', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await writeStory(page, ENGLISH)
  expect(await linesOn(page)).toEqual(written(ENGLISH))
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  for (let step = 0; step < 40 && (await undo.isEnabled()); step += 1)
    await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => linesOn(page)).toEqual(['', '', ''])
  const redo = page.getByRole('button', { name: 'Redo', exact: true })
  await thePage(page).focus()
  for (let step = 0; step < 40 && (await redo.isEnabled()); step += 1)
    await page.keyboard.press('ControlOrMeta+Shift+z')
  expect(await linesOn(page)).toEqual(written(ENGLISH))
})

test('a new story left blank does not litter the desk, nor the next start', async ({ newsroom, launch }) => {
  const { app, page } = await newsroom({ samples: true })
  const stories = await countStories(page)
  await newStory(page)
  await expect.poll(() => countStories(page)).toBe(stories + 1)
  await openPanel(page, 'Story')
  await openStory(page, 'Island ferry stops without notice')
  await expect.poll(() => countStories(page)).toBe(stories)
  await newStory(page)
  await newStory(page)
  await openStory(page, 'Island ferry stops without notice')
  await closeWindow(app)

  const second = await launch()
  await expect.poll(() => countStories(second.page)).toBe(stories)
})
