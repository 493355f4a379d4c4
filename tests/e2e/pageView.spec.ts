import type { Page } from '@playwright/test'
import { newStory } from '../../scripts/drive/newStory.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { expect, test } from './support/test.ts'

const STORY = {
  headline: 'Canal opens',
  standfirst: 'At last',
  body: ['Water came on Monday. The fields were dry.', 'Nobody had waited. The rest is known.'],
}

/** The words that stand in full ink; a space that does not break is a space. */
const clearWords = async (page: Page) =>
  (await thePage(page).locator('.clear').allTextContents()).map(words => words.replaceAll('\u00a0', ' '))

/** Where the caret's line stands, in pixels from the window's top. */
const lineAt = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection()
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null
    const [box] = range ? [...range.getClientRects()] : []
    const node = range?.startContainer
    return (box ?? (node instanceof Element ? node : node?.parentElement)?.getBoundingClientRect())?.top ?? 0
  })

test('focus mode leaves the page alone with one paragraph, or one sentence, in full ink', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, STORY)
  await page.keyboard.press('F9')
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Panel' })).toBeHidden()
  expect(await clearWords(page)).toEqual([STORY.body[1]])
  const quiet = await thePage(page)
    .locator('p', { hasText: 'Water came' })
    .evaluate(paragraph => getComputedStyle(paragraph).color)
  const clear = await thePage(page)
    .locator('p.clear')
    .evaluate(paragraph => getComputedStyle(paragraph).color)
  expect(quiet).not.toBe(clear)

  await page.keyboard.type(' Said Mr. Khan.')
  await page.keyboard.press('Shift+F9')
  await expect.poll(() => clearWords(page)).toEqual(['Said Mr. Khan.'])
  await page.keyboard.type(' Again.')
  expect((await clearWords(page)).join('')).toBe('Again.')
  await page.keyboard.press('ArrowUp')
  await expect.poll(async () => (await clearWords(page)).join('')).toMatch(/^(Water came|The fields)/)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible()
  expect(await clearWords(page)).toEqual([])
  await expect(thePage(page)).toBeFocused()
})

test('typewriter scrolling holds the line of the caret where it is', async ({ newsroom }) => {
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, STORY)
  await page.keyboard.press('ControlOrMeta+F9')
  await page.keyboard.type(' And more.')
  const held = await lineAt(page)
  const expectHeld = () =>
    expect.poll(async () => Math.abs((await lineAt(page)) - held), { timeout: 2000 }).toBeLessThan(3)
  for (let line = 0; line < 6; line += 1) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(`Line ${line}`)
    await expectHeld()
  }
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expectHeld()
})

test('the page text grows and shrinks by key, within bounds, and stays so after a restart', async ({
  launch,
  newsroom,
}) => {
  const { app, page } = await newsroom({ samples: true })
  await openStory(page, 'City begins clearing storm drains')
  const size = () =>
    thePage(page)
      .locator('h1')
      .evaluate(headline => headline.getBoundingClientRect().height / (headline as HTMLElement).offsetHeight)
  const expectSize = (factor: number) => expect.poll(size).toBeCloseTo(factor)
  await expectSize(1)
  await page.keyboard.press('ControlOrMeta+=')
  await page.keyboard.press('ControlOrMeta+Shift++')
  await expectSize(1.25)
  for (let press = 0; press < 9; press += 1) await page.keyboard.press('ControlOrMeta+=')
  await expectSize(2)
  for (let press = 0; press < 9; press += 1) await page.keyboard.press('ControlOrMeta+-')
  await expectSize(0.8)
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ControlOrMeta+=')
  await expectSize(1.5)

  // A click finds its letter, and the caret is where the words are.
  const lead = thePage(page).locator('p:not(.standfirst)').first()
  const box = await lead.evaluate(paragraph => {
    const range = document.createRange()
    const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()
    if (!text) throw new Error('The paragraph is empty.')
    range.setStart(text, 10)
    range.setEnd(text, 11)
    const { left, top, height } = range.getBoundingClientRect()
    return { x: left + 1, y: top + height / 2, before: text.textContent?.slice(0, 10) }
  })
  await page.mouse.click(box.x, box.y)
  await page.keyboard.type('§')
  await expect(lead).toContainText(`${box.before}§`)
  await app.close()

  const again = await launch()
  await expect(again.page.getByRole('button', { name: 'Page text at 150 %' })).toBeVisible()
  await again.page.keyboard.press('ControlOrMeta+0')
  await expect(again.page.getByRole('button', { name: /Page text at/ })).toBeHidden()
})

test('the size of the text, focus and typewriter are also set in Settings, by keyboard', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, STORY)
  await page.keyboard.press('ControlOrMeta+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('combobox', { name: 'Size of the page’s text' }).focus()
  await page.keyboard.type('150')
  await settings.getByRole('radio', { name: 'The paragraph' }).focus()
  await page.keyboard.press('ArrowRight')
  await settings.getByRole('checkbox', { name: /typewriter/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Page text at 150 %' })).toBeVisible()
  await expect(page.locator('[data-typewriter]')).toBeVisible()
  await page.keyboard.press('F9')
  await expect.poll(() => clearWords(page)).toEqual(['The rest is known.'])
})
