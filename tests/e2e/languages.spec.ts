import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { choosePublishing } from '../../scripts/drive/choosePublishing.ts'
import { newStory } from '../../scripts/drive/newStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { expect, test } from './support/test.ts'

const URDU = 'شہر میں پانی آ گیا۔'

test('words are marked as of a language by key, bubble and palette, keep it, and are published with it', async ({
  newsroom,
  folder,
}) => {
  const { app, page } = await newsroom()
  await newStory(page)
  await writeStory(page, { headline: 'Canal opens', standfirst: 'At last', body: ['The daily '] })
  const spans = thePage(page).locator('span[lang]')

  // By key before a word: what is typed is of that language until the key comes again.
  await page.keyboard.press('ControlOrMeta+Alt+u')
  await page.keyboard.type('جنگ')
  await page.keyboard.press('ControlOrMeta+Alt+u')
  await page.keyboard.type(' said so')
  await expect(spans).toHaveText(['جنگ'])
  await expect(spans).toHaveAttribute('lang', 'ur')
  await expect(spans).toHaveCSS('font-family', /Nastaliq/)

  // By the bubble, with a code of its own.
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
  await page
    .getByRole('toolbar', { name: 'For the selected words' })
    .getByRole('button', { name: 'Language' })
    .click()
  const form = page.getByRole('dialog', { name: 'Language of the words' })
  await form.getByRole('combobox', { name: 'Language' }).fill('no such one')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('alert')).toBeVisible()
  await form.getByRole('combobox', { name: 'Language' }).fill('ps')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(thePage(page)).toBeFocused()
  await expect(spans).toHaveText(['جنگ', 'so'])
  await expect(spans.nth(1)).toHaveAttribute('lang', 'ps')

  // By the palette, the other way.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('mark as engl')
  await page.keyboard.press('Enter')
  await expect(spans.nth(1)).toHaveAttribute('lang', 'en')

  const target = join(folder, 'site')
  await mkdir(target)
  const panel = await choosePublishing({ app, page }, 'Newsroom page', target)
  await panel.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect
    .poll(() => readFile(join(target, 'canal-opens.html'), 'utf8').catch(() => ''))
    .toContain('The daily <span lang="ur" dir="rtl">جنگ</span> said so')
})

test('each paragraph and each item of a list goes its own way, Urdu with its own face and leading', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, {
    headline: 'Canal opens',
    standfirst: '',
    body: ['Water came.', URDU, '- One', URDU],
  })
  const way = (words: string) =>
    thePage(page)
      .locator('p')
      .filter({ hasText: words })
      .evaluateAll(blocks =>
        blocks.map(block => {
          const { direction, lineHeight, fontFamily } = getComputedStyle(block)
          const item = block.closest('li')
          const edge = item && getComputedStyle(item)
          return {
            direction,
            lineHeight,
            urdu: /^"?Noto Nastaliq/.test(fontFamily),
            mark: edge && (edge.marginRight === '0px' ? 'left' : 'right'),
          }
        }),
      )
  expect(await way('Water')).toEqual([{ direction: 'ltr', lineHeight: '30px', urdu: false, mark: null }])
  expect(await way('One')).toMatchObject([{ direction: 'ltr', mark: 'left' }])
  expect(await way(URDU)).toEqual([
    { direction: 'rtl', lineHeight: '46px', urdu: true, mark: null },
    { direction: 'rtl', lineHeight: '46px', urdu: true, mark: 'right' },
  ])

  // The menu of blocks opens at the caret: in Urdu that is the left end of what was written.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type(`${URDU} /`)
  const menu = page.getByRole('listbox', { name: 'Blocks to insert' })
  const box = await menu.boundingBox()
  const caret = await thePage(page)
    .locator('p')
    .last()
    .evaluate(block => {
      const range = document.createRange()
      range.selectNodeContents(block)
      return range.getBoundingClientRect().left
    })
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - caret)).toBeLessThan(40)
})
