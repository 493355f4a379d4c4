import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { thePage } from '../../scripts/drive/thePage.ts'
import { projectRoot } from '../../scripts/setup/projectRoot.ts'
import { outlineOfBody } from './support/outlineOfBody.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const SAMPLES = join(projectRoot, 'resources', 'samples')
const FIXTURES = join(projectRoot, 'tests', 'main', 'library', 'media', 'fixtures')
const PICTURE = join(SAMPLES, 'river-gauge.jpg')

const lines = (...words: string[]) => words.map(word => `paragraph('${word}')`).join(' ')

/** A story with these lines; the caret at the end of the last. */
async function writeLines(page: Page, ...words: string[]) {
  await expect(thePage(page)).toBeFocused()
  // Heard all the time, so that no chooser opens between two listeners.
  page.on('filechooser', () => undefined)
  await page.keyboard.type('Headline')
  await page.keyboard.press('Enter')
  for (const word of words) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(word)
  }
}

/** What is on the disk once it has saved by itself. */
async function expectBody(library: string, outline: string) {
  await expect
    .poll(async () => (await storedStories(library)).map(story => outlineOfBody(story.document)))
    .toEqual([outline])
}

const handle = (page: Page) => page.getByRole('button', { name: 'Menu of the block; drag to move it' })

async function middleOf(place: Locator) {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not to be seen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The hand goes to a block, takes its handle and carries it to a height. */
async function carry(page: Page, block: Locator, y: number) {
  const { x, y: middle } = await middleOf(block)
  await page.mouse.move(x, middle)
  const grip = await middleOf(handle(page))
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 4, y - 20, { steps: 4 })
  await page.mouse.move(grip.x + 4, y, { steps: 2 })
}

test('a block is dragged by its handle to another place; Escape leaves it, and one undo takes it back', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'One', 'Two', 'Three')
  const line = (word: string) => thePage(page).getByText(word, { exact: true })
  const first = await middleOf(line('One'))

  await carry(page, line('Three'), first.y - 12)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expectBody(library, lines('One', 'Two', 'Three'))

  await carry(page, line('Three'), first.y - 12)
  await page.mouse.up()
  await expectBody(library, lines('Three', 'One', 'Two'))
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expectBody(library, lines('One', 'Two', 'Three'))

  const last = await middleOf(line('Three'))
  await carry(page, line('One'), last.y + 30)
  await page.mouse.up()
  await expectBody(library, lines('Two', 'Three', 'One'))
})

test('a click on the handle opens what can be done with the block; typing sends the handle away', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'One', 'Two')
  const { x, y } = await middleOf(thePage(page).getByText('One', { exact: true }))
  await page.mouse.move(x, y)
  await handle(page).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expectBody(library, lines('One', 'One', 'Two'))
  await page.keyboard.press('ControlOrMeta+z')

  await page.mouse.move(x, y + 2)
  await handle(page).click()
  await page.getByRole('menuitem', { name: /^Fact box/ }).click()
  await expectBody(library, `factBox(paragraph('One')) paragraph('Two')`)
  await page.mouse.move(x, y + 60)
  await expect(handle(page)).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.type('!')
  await expect(handle(page)).toBeHidden()
})

test('blocks move, double and go by keyboard, and the menu of the block opens there too', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'One', 'Two')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expectBody(library, lines('Two', 'One'))
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await page.keyboard.press('ControlOrMeta+Alt+d')
  await expectBody(library, lines('One', 'Two', 'Two'))
  await page.keyboard.press('ControlOrMeta+Shift+Backspace')
  await expectBody(library, lines('One', 'Two'))

  await page.keyboard.press('ControlOrMeta+Alt+h')
  await expect(page.getByRole('menuitem', { name: /^Move up/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectBody(library, lines('Two', 'One'))
  await page.keyboard.press('ControlOrMeta+Alt+h')
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ControlOrMeta+Shift+8')
  await page.keyboard.press('Enter')
  await page.keyboard.type('More')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expectBody(
    library,
    `bulletList(listItem(paragraph('More')) listItem(paragraph('Two'))) paragraph('One')`,
  )
})

test('the handle stands where lines begin: at the right of Urdu, at the left of English', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'دریا میں پانی', 'Water in the river')
  for (const { word, right } of [
    { word: 'دریا میں پانی', right: true },
    { word: 'Water in the river', right: false },
  ]) {
    const block = await middleOf(thePage(page).getByText(word, { exact: true }))
    await page.mouse.move(block.x, block.y)
    const grip = await middleOf(handle(page))
    expect(grip.x > block.x).toBe(right)
  }
})

test('a gallery is made of several pictures, added to, put in order and emptied by mouse and by keyboard', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'Before.')
  const choose = async (act: () => Promise<void>, ...files: string[]) => {
    const asked = page.waitForEvent('filechooser')
    await act()
    await (await asked).setFiles(files)
  }
  await choose(() => page.keyboard.press('ControlOrMeta+Alt+g'), PICTURE, join(FIXTURES, 'picture.png'))
  const gallery = thePage(page).locator('.gallery')
  await expect(gallery.locator('figure')).toHaveCount(2)
  await page.keyboard.type('One')
  await page.keyboard.press('ArrowDown')
  await gallery.locator('figcaption').nth(1).click()
  await page.keyboard.type('Two')
  await choose(() => page.getByRole('button', { name: 'Add pictures' }).click(), join(FIXTURES, 'photo.webp'))
  await expect(gallery.locator('figure')).toHaveCount(3)
  await page.keyboard.type('Three')
  const of = (...captions: string[]) =>
    `paragraph('Before.') gallery(${captions.map(caption => `figure('${caption}')`).join(' ')}) paragraph`
  await expectBody(library, of('One', 'Two', 'Three'))

  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expectBody(library, of('One', 'Three', 'Two'))
  await gallery.locator('figure').first().hover()
  await gallery.locator('figure').first().getByRole('button', { name: 'Move the picture later' }).click()
  await expectBody(library, of('Three', 'One', 'Two'))
  await gallery.locator('figure').nth(1).hover()
  await gallery.locator('figure').nth(1).getByRole('button', { name: 'Remove the picture' }).click()
  await expectBody(library, of('Three', 'Two'))
  await page.keyboard.press('ControlOrMeta+z')
  await expectBody(library, of('Three', 'One', 'Two'))
})

test('alt text, credit and usage terms are written in the form on the figure; Escape goes back to the caption', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'Before.')
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+Alt+f')
  await (await asked).setFiles(PICTURE)
  const figure = thePage(page).locator('figure')
  await expect(figure.getByText('No alt text')).toBeVisible()
  await figure.getByRole('button', { name: /No alt text/ }).click()
  await expect(figure.getByLabel(/^Alt text/)).toBeFocused()
  await page.keyboard.type('A staff')
  await figure.getByLabel(/^Usage terms/).fill('Once, until June')
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
  await expect(figure.getByLabel(/^Alt text/)).toBeHidden()
  await page.keyboard.type('Caption')
  await expectBody(library, `paragraph('Before.') figure('Caption') paragraph`)
  const [story] = await storedStories(library)
  expect(story?.document.content?.[3]?.attrs).toMatchObject({ alt: 'A staff', terms: 'Once, until June' })
})

test('a picture of each format loses place, device and owner on the way in; its credit stands in the credit field', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'Before.')
  const formats = ['photo.jpg', 'picture.png', 'photo.webp', 'photo.avif', 'moving.gif']
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+Alt+f')
  await (await asked).setFiles(formats.map(name => join(FIXTURES, name)))
  await expect(thePage(page).locator('figure')).toHaveCount(5)
  await page.keyboard.press('ControlOrMeta+s')
  await expect
    .poll(
      async () =>
        (await storedStories(library))[0]?.document.content?.filter(({ type }) => type === 'figure').length,
    )
    .toBe(5)
  const [story] = await storedStories(library)
  const figures = story?.document.content?.filter(({ type }) => type === 'figure') ?? []
  for (const [index, { attrs }] of figures.entries()) {
    expect(attrs?.credit, formats[index]).toMatch(/^Ayesha Khan/)
    const stored = readFileSync(join(library, 'media', String(attrs?.media)))
    expect(stored.toString('latin1'), formats[index]).not.toMatch(/secret|gps|xpacket/i)
    const image = thePage(page).locator('figure img').nth(index)
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  }
})

test('what is no picture for a story is refused by name with what to do, the good one is taken, and no key waits', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'Before.')
  const png = readFileSync(join(FIXTURES, 'picture.png'))
  const huge = Buffer.from(png)
  huge.writeUInt32BE(20_000, 16)
  huge.writeUInt32BE(20_000, 20)
  const jpeg = readFileSync(join(FIXTURES, 'photo.jpg'))
  // Its header and its pixels, but none of the tables that make a picture of them.
  const frame = jpeg.lastIndexOf(Buffer.from([0xff, 0xc0]))
  const corrupt = Buffer.concat([
    jpeg.subarray(0, 2),
    jpeg.subarray(frame, frame + 2 + jpeg.readUInt16BE(frame + 2)),
    jpeg.subarray(jpeg.lastIndexOf(Buffer.from([0xff, 0xda]))),
  ])
  const refused = async (name: string, mimeType: string, buffer: Buffer, sentence: RegExp) => {
    const asked = page.waitForEvent('filechooser')
    await page
      .getByRole('toolbar', { name: 'Formatting' })
      .getByRole('button', { name: 'Picture', exact: true })
      .click()
    await (await asked).setFiles({ name, mimeType, buffer })
    await expect(page.getByText(sentence)).toBeVisible()
    expect(await page.getByText(sentence).textContent()).toContain(name)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(thePage(page).locator('figure')).toHaveCount(0)
  }
  await refused('broken.jpg', 'image/jpeg', corrupt, /damaged and cannot be shown/)
  await refused('cut.jpg', 'image/jpeg', jpeg.subarray(0, 300), /damaged or cut short/)
  await refused(
    'drawing.svg',
    'image/svg+xml',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    /SVG drawing.*PNG/,
  )
  await refused(
    'phone.heic',
    'image/heic',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1'),
    /HEIC photo.*JPEG/,
  )
  await refused('nothing.jpg', 'image/jpeg', Buffer.alloc(0), /is empty/)
  await refused('wall.png', 'image/png', huge, /20,000 x 20,000 pixels/)

  await thePage(page).getByText('Before.').click()
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+Alt+f')
  await (await asked).setFiles([
    { name: 'wall.png', mimeType: 'image/png', buffer: huge },
    { name: 'good.png', mimeType: 'image/png', buffer: png },
  ])
  await expect(thePage(page).locator('figure')).toHaveCount(1)
  await expect(page.getByText(/^wall\.png: /)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.type(' Still here.')
  await expectBody(library, `paragraph('Before. Still here.')`)
})

test('a card for a web address is inserted by key, changed in place, and made of an address pasted on an empty line', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'Before.', '')
  await page.keyboard.press('ControlOrMeta+Alt+e')
  await expect(page.getByRole('textbox', { name: 'Web address' })).toBeFocused()
  await page.keyboard.type('not an address')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A card needs a web address.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('youtu.be/abc')
  await page.keyboard.press('Tab')
  await page.keyboard.type('The flood from above')
  await page.keyboard.press('Enter')
  const card = thePage(page).locator('.embed')
  await expect(card).toContainText('YouTube')
  await expect(card).toContainText('The flood from above')
  await page.keyboard.type('After.')
  await expectBody(library, `paragraph('Before.') embed paragraph('After.')`)

  await card.getByRole('button', { name: 'Edit' }).click()
  await expect(page.getByRole('textbox', { name: 'Web address' })).toHaveValue('https://youtu.be/abc')
  await page.getByLabel('What it is').fill('The dam')
  await page.keyboard.press('Enter')
  await expect(card).toContainText('The dam')
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByLabel('What it is')).toHaveValue('The dam')
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()

  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await thePage(page).evaluate(element => {
    const data = new DataTransfer()
    data.setData('text/plain', 'https://www.youtube.com/watch?v=xyz')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expectBody(library, `paragraph('Before.') embed paragraph('After.') embed paragraph`)
  await expect(page.getByText(/became a card \(YouTube\)/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expectBody(
    library,
    `paragraph('Before.') embed paragraph('After.') paragraph('https://www.youtube.com/watch?v=xyz')`,
  )
})

test('a private note folds by key and by click, unfolds when the caret comes, and is not in what is copied', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'Public one', 'Call Amna at night')
  await page.keyboard.press('ControlOrMeta+Alt+n')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Public two')
  const body = `paragraph('Public one') privateNote(paragraph('Call Amna at night')) paragraph('Public two')`
  await expectBody(library, body)
  const head = page.getByRole('button', { name: /Private note, never published/ })
  const words = thePage(page).locator('.note-words')

  await page.keyboard.press('ControlOrMeta+Alt+m')
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  await expect(words).toBeHidden()
  await page.keyboard.press('ControlOrMeta+Alt+m')
  await expect(words).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Alt+Shift+m')
  await expect(words).toBeHidden()
  await head.click()
  await expect(words).toBeVisible()
  await head.click()
  await expect(words).toBeHidden()
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('Amna')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(words).toBeVisible()
  await expect(thePage(page)).toBeFocused()

  await page.evaluate(() => {
    document.addEventListener('copy', event => {
      const data = event.clipboardData
      Object.assign(window, { copied: [data?.getData('text/html'), data?.getData('text/plain')] })
    })
  })
  await thePage(page).locator('h1').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
  const [html, text] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied)
  expect(text).toContain('Public one')
  expect(text).toContain('Public two')
  expect(html).toContain('Public two')
  expect(`${html} ${text}`).not.toMatch(/Amna|private/i)
  await expect(page.getByText(/Copied without the private note/)).toBeVisible()

  // The piece cut and pasted again on the same page has its note.
  await page.keyboard.press('ControlOrMeta+x')
  await expect(thePage(page)).not.toContainText('Public')
  await page.keyboard.press('ControlOrMeta+v')
  await expectBody(library, body)
})

test('in a table, cells are chosen and merged by keyboard, Escape goes out level by level, arrows leave it', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'Before.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/table')
  await page.keyboard.press('Enter')
  for (const word of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']) {
    await page.keyboard.type(word)
    if (word !== 'I') await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('G')
  await page.keyboard.press('Shift+ArrowRight')
  const cells = page.getByRole('toolbar', { name: 'For the selected cells' })
  await expect(cells).toBeVisible()
  await cells.getByRole('button', { name: 'Merge cells' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Alt+Enter')
  await expect(thePage(page).locator('tr')).toHaveCount(4)
  await page.keyboard.press('ControlOrMeta+z')
  const row = (name: string, ...words: string[]) =>
    `tableRow(${words.map(word => `${name}(paragraph(${word}))`).join(' ')})`
  const table = `table(${row('tableHeader', "'A'", "'B'", "'C'")} ${row('tableCell', "'D'", "'E'", "'F'")} ${row('tableCell', "'G' hardBreak 'H'", "'I'")})`
  await expectBody(library, `paragraph('Before.') ${table} paragraph`)

  await page.keyboard.press('Escape')
  await expect(thePage(page).locator('table')).toHaveClass(/ProseMirror-selectednode/)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expectBody(library, `${table} paragraph('Before.') paragraph`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('Standfirst')
  await expect(thePage(page).locator('.standfirst')).toHaveText('Standfirst')
})

test('typing over words from the headline into the body keeps one headline and one standfirst; each word is one undo', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'First words stay', 'Second')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await page.keyboard.press('ControlOrMeta+Shift+Home')
  await page.keyboard.type('New')
  await expect(thePage(page).locator('h1')).toHaveText('New')
  await expect(thePage(page).locator('.standfirst')).toHaveText('')
  await expectBody(library, `paragraph(' words stay') paragraph('Second')`)
  await page.keyboard.press('ControlOrMeta+z')
  await expectBody(library, `paragraph('First words stay') paragraph('Second')`)
  await expect(thePage(page).locator('h1')).toHaveText('Headline')

  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' three four five')
  await page.keyboard.press('ControlOrMeta+z')
  await expectBody(library, `paragraph('First words stay') paragraph('Second three four ')`)
  await page.keyboard.press('ControlOrMeta+z')
  await expectBody(library, `paragraph('First words stay') paragraph('Second three ')`)

  // Three clicks choose a paragraph and nothing of the next one.
  await thePage(page).getByText('First words stay').click({ clickCount: 3 })
  await page.keyboard.type('Gone')
  await expectBody(library, `paragraph('Gone') paragraph('Second three ')`)
})

test('a key that is faster than the editor hears of the selection joins no body to the headline', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await writeLines(page, 'First words stay')
  // As on a busy machine: the browser has selected, and a key comes before it has told anybody.
  await thePage(page).evaluate(element => {
    window.addEventListener('selectionchange', event => event.stopImmediatePropagation(), true)
    const headline = element.querySelector('h1')?.firstChild
    const words = element.querySelector('p:not(.standfirst)')?.firstChild
    if (headline && words) getSelection()?.setBaseAndExtent(headline, 4, words, 5)
  })
  await page.keyboard.type('X')
  await expect(thePage(page).locator('h1')).toHaveText('HeadX')
  await expectBody(library, `paragraph(' words stay')`)
})
