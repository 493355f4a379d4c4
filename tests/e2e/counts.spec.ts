import { newStory } from '../../scripts/drive/newStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

test('words are counted as they are written, and those selected by themselves', async ({ newsroom }) => {
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, { headline: 'Canal opens', standfirst: 'At last', body: ['Water came on Monday.'] })
  const counts = page.getByRole('button', { name: /\d words/ })
  await expect(counts).toHaveText('8 words')

  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
  await expect(counts).toHaveText(/^[12] of 8 words$/)
  await page.keyboard.press('ArrowRight')
  await expect(counts).toHaveText('8 words')
})

test('all counts and a target length come by key and by click, and the target is kept', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, { headline: 'نہر کھل گئی', standfirst: '', body: ['پانی آ گیا۔'] })
  await page.keyboard.press('ControlOrMeta+Shift+g')
  const counts = page.getByRole('dialog', { name: 'Counts and target length' })
  await expect(counts.getByRole('row', { name: /^Words/ })).toHaveText('Words6')
  await expect(counts.getByRole('row', { name: /^Characters without/ })).toHaveText(
    'Characters without spaces18',
  )
  await expect(counts.getByLabel('Target length')).toBeFocused()
  await page.keyboard.type('10')
  await expect(counts).toContainText('4 words to go')
  await page.keyboard.press('Enter')
  await expect(counts).toBeHidden()
  // Back where the writer was.
  await expect(thePage(page)).toBeFocused()
  const button = page.getByRole('button', { name: '6 words of 10' })
  await button.click()
  await expect(counts).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect
    .poll(async () => (await storedStories(library)).map(({ wordTarget }) => wordTarget))
    .toEqual([10])
})
