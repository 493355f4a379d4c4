import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { thePage } from '../../scripts/drive/thePage.ts'
import { projectRoot } from '../../scripts/setup/projectRoot.ts'
import { outlineOfBody } from './support/outlineOfBody.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const PICTURE = join(projectRoot, 'resources', 'samples', 'river-gauge.jpg')

/** From the blank headline to the first line of the body. */
async function goToBody(page: Page) {
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.type('Headline')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
}

async function typeLines(page: Page, ...lines: string[]) {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
}

/** What is on the disk after a save by key. */
async function expectBody(page: Page, library: string, outline: string) {
  await page.keyboard.press('ControlOrMeta+s')
  await expect
    .poll(async () => (await storedStories(library)).map(story => outlineOfBody(story.document)))
    .toEqual([outline])
}

const button = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name, exact: true })

test('bold, italic and underline go on and off by key and by button, what is seldom needed by the menu', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await typeLines(page, 'Words')
  await page.keyboard.press('Shift+Home')
  for (const { name, key, mark } of [
    { name: 'Bold', key: 'b', mark: 'bold' },
    { name: 'Italic', key: 'i', mark: 'italic' },
    { name: 'Underline', key: 'u', mark: 'underline' },
  ])
    for (const act of [() => page.keyboard.press(`ControlOrMeta+${key}`), () => button(page, name).click()]) {
      await act()
      await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true')
      await expectBody(page, library, `paragraph(${mark}'Words')`)
      await act()
      await expect(button(page, name)).toHaveAttribute('aria-pressed', 'false')
      await expectBody(page, library, `paragraph('Words')`)
    }
  for (const { name, key, mark } of [
    { name: 'Strike through', key: 'Shift+x', mark: 'strike' },
    { name: 'Superscript', key: 'Alt+.', mark: 'superscript' },
    { name: 'Subscript', key: 'Alt+,', mark: 'subscript' },
    { name: 'Code', key: 'e', mark: 'code' },
  ]) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await expectBody(page, library, `paragraph(${mark}'Words')`)
    await button(page, 'More').click()
    const item = page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}`) })
    await expect(item).toBeChecked()
    await item.click()
    await expectBody(page, library, `paragraph('Words')`)
  }
})

test('headings of three sizes by key and from the menu of styles', async ({ newsroom, library }) => {
  const { page } = await newsroom()
  await goToBody(page)
  await typeLines(page, 'Roads')
  for (const { level, name } of [
    { level: 2, name: 'Heading' },
    { level: 3, name: 'Smaller heading' },
    { level: 4, name: 'Smallest heading' },
  ]) {
    await page.keyboard.press(`ControlOrMeta+Alt+${level}`)
    await expect(thePage(page).locator(`h${level}`)).toHaveText('Roads')
    await expectBody(page, library, `heading${level}('Roads')`)
    await page.keyboard.press('ControlOrMeta+Alt+0')
    await expectBody(page, library, `paragraph('Roads')`)
    await page.getByRole('button', { name: /^Style of the paragraph: / }).click()
    await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}\\b`) }).click()
    await expectBody(page, library, `heading${level}('Roads')`)
    await expect(thePage(page)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+Alt+0')
  }
})

test('lists, quotation, pull quote, fact box and private note go on and off by key and by button', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await typeLines(page, 'Words')
  for (const { name, key, outline } of [
    { name: 'Bullet list', key: 'Shift+8', outline: `bulletList(listItem(paragraph('Words')))` },
    { name: 'Numbered list', key: 'Shift+7', outline: `orderedList(listItem(paragraph('Words')))` },
    { name: 'Quotation', key: 'Shift+9', outline: `quotation(paragraph('Words') attribution)` },
    { name: 'Pull quote', key: 'Alt+9', outline: `pullQuote(paragraph('Words') attribution)` },
    { name: 'Fact box', key: 'Alt+b', outline: `factBox(paragraph('Words'))` },
    { name: 'Private note', key: 'Alt+n', outline: `privateNote(paragraph('Words'))` },
  ])
    for (const act of [() => page.keyboard.press(`ControlOrMeta+${key}`), () => button(page, name).click()]) {
      await act()
      await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true')
      await expectBody(page, library, outline)
      await act()
      await expectBody(page, library, `paragraph('Words')`)
    }
})

test('a list nests by Tab, comes back by Shift+Tab and is left by Enter on an empty item', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.press('ControlOrMeta+Shift+8')
  await typeLines(page, 'Fruit', '')
  await page.keyboard.press('Tab')
  await typeLines(page, 'Apple', 'Pear', '')
  await page.keyboard.press('Shift+Tab')
  await typeLines(page, 'Bread', '', 'After.')
  await expectBody(
    page,
    library,
    `bulletList(listItem(paragraph('Fruit') bulletList(listItem(paragraph('Apple')) listItem(paragraph('Pear')))) listItem(paragraph('Bread'))) paragraph('After.')`,
  )
})

test('a quotation is written with its speaker, then left, with Enter alone', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.press('ControlOrMeta+Shift+9')
  await typeLines(page, 'We are ready.', '', 'The mayor', 'After.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Alt+9')
  await typeLines(page, 'Nine years!', '', 'The engineer', 'The end.')
  await expectBody(
    page,
    library,
    `quotation(paragraph('We are ready.') attribution('The mayor')) paragraph('After.') pullQuote(paragraph('Nine years!') attribution('The engineer')) paragraph('The end.')`,
  )
})

test('a picture from a file gets its caption, credit and alt text by keyboard; a missing alt text is seen', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await typeLines(page, 'Before.')
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+Alt+f')
  await (await asked).setFiles(PICTURE)
  const figure = thePage(page).locator('figure')
  await expect(figure.locator('img')).toBeVisible()
  await expect
    .poll(() => figure.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  await expect(figure.getByText('No alt text')).toBeVisible()

  await page.keyboard.type('The gauge at Kotri')
  await page.keyboard.press('Alt+Enter')
  await expect(figure.getByLabel(/^Alt text/)).toBeFocused()
  await page.keyboard.type('A yellow measuring staff in brown water')
  await page.keyboard.press('Tab')
  await expect(figure.getByLabel(/^Credit/)).toBeFocused()
  // What came with the file stays until it is written over.
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Hasan Baig')
  await page.keyboard.press('Enter')
  await expect(figure.getByText('No alt text')).toBeHidden()
  await expect(figure.getByText('Credit: Hasan Baig')).toBeVisible()
  await expect(figure.getByRole('img', { name: 'A yellow measuring staff in brown water' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('After.')

  await expectBody(page, library, `paragraph('Before.') figure('The gauge at Kotri') paragraph('After.')`)
  const [story] = await storedStories(library)
  expect(story?.document.content?.[3]?.attrs).toMatchObject({
    alt: 'A yellow measuring staff in brown water',
    credit: 'Hasan Baig',
  })
})

test('a table and a divider come from the toolbar by keyboard; Tab walks the cells and adds a row', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.press('Alt+F10')
  await expect(button(page, 'Undo')).toBeFocused()
  while (!(await button(page, 'Table').evaluate(element => element === document.activeElement)))
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(thePage(page)).toBeFocused()
  for (const word of ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3']) {
    await page.keyboard.type(word)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('A4')
  const cells = (name: string, ...words: string[]) =>
    `tableRow(${words.map(word => `${name}(paragraph${word && `('${word}')`})`).join(' ')})`
  const rows = [
    cells('tableCell', 'A2', 'B2', 'C2'),
    cells('tableCell', 'A3', 'B3', 'C3'),
    cells('tableCell', 'A4', '', ''),
  ]
  await expectBody(
    page,
    library,
    `table(${[cells('tableHeader', 'A1', 'B1', 'C1'), ...rows].join(' ')}) paragraph`,
  )

  await button(page, 'Table').click()
  await page.getByRole('menuitemcheckbox', { name: 'Header row' }).click()
  await expectBody(
    page,
    library,
    `table(${[cells('tableCell', 'A1', 'B1', 'C1'), ...rows].join(' ')}) paragraph`,
  )

  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Alt+F10')
  while (!(await button(page, 'Divider').evaluate(element => element === document.activeElement)))
    await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.keyboard.type('After the break.')
  await expect(thePage(page).locator('hr')).toBeVisible()
  await expectBody(
    page,
    library,
    `table(${[cells('tableCell', 'A1', 'B1', 'C1'), ...rows].join(' ')}) divider paragraph('After the break.')`,
  )
})

test('a link is added, changed and removed by keyboard; a dangerous address is refused in place', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  const address = page.getByLabel('Address of the link')
  await goToBody(page)
  await typeLines(page, 'Read the report')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')

  await page.keyboard.press('ControlOrMeta+Shift+k')
  await expect(address).toBeFocused()
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('A link needs a web, e-mail or telephone address.')
  await expect(address).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('example.org/report')
  await page.keyboard.press('Enter')
  await expect(thePage(page)).toBeFocused()
  await expectBody(page, library, `paragraph('Read the ' link[https://example.org/report]'report')`)

  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ControlOrMeta+Shift+k')
  await expect(address).toHaveValue('https://example.org/report')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('desk@example.org')
  await page.keyboard.press('Enter')
  await expectBody(page, library, `paragraph('Read the ' link[mailto:desk@example.org]'report')`)

  await page.keyboard.press('ControlOrMeta+Shift+k')
  await expect(address).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Shift+k')
  await page.getByRole('button', { name: 'Remove link' }).press('Enter')
  await expectBody(page, library, `paragraph('Read the report')`)
})

test('a hostile page pasted keeps its words and nothing that could do harm: nothing runs, nothing is asked for', async ({
  newsroom,
  library,
}) => {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { page } = await newsroom()
  await goToBody(page)
  await thePage(page).evaluate((element, remote) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'not this')
    data.setData(
      'text/html',
      `<style>@import url(${remote}/style)</style><link rel="stylesheet" href="${remote}/link">
       <p onclick="window.ran = 1">First <b>bold</b> words.<img src="${remote}/img" onerror="window.ran = 2"></p>
       <script>window.ran = 3</script><script src="${remote}/script"></script>
       <p style="background:url(${remote}/background)"><a href="javascript:window.ran=4">Second</a> words.</p>
       <iframe src="${remote}/frame" srcdoc="<script>parent.ran = 5</script>"></iframe>
       <video src="${remote}/video" poster="${remote}/poster"></video><svg onload="window.ran = 6"></svg>`,
    )
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, host)
  await expect(thePage(page)).toContainText('Second words.')
  await page.keyboard.type('Third.')
  // The picture is not fetched: where it was stands its address.
  const gap = `link[${host}/img]'[Picture: ${host}/img]'`
  await expectBody(
    page,
    library,
    `paragraph('First ' bold'bold' ' words.' ${gap}) paragraph('Second words.Third.')`,
  )
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await thePage(page).locator('img, script, iframe, video, svg, style').count()).toBe(0)
  expect(await thePage(page).locator('a').count()).toBe(1)
  expect(heard).toEqual([])
  server.close()
})

test('the toolbar is one stop: arrow keys walk it round, Escape goes back to the words', async ({
  newsroom,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.press('Alt+F10')
  const names = await page
    .getByRole('toolbar', { name: 'Formatting' })
    .getByRole('button')
    .evaluateAll(buttons =>
      buttons.filter(one => !one.hasAttribute('disabled')).map(one => one.getAttribute('aria-label')),
    )
  expect(names.length).toBeGreaterThan(15)
  for (const name of names) {
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', String(name))
    await page.keyboard.press('ArrowRight')
  }
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', String(names[0]))
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
})

test('F6 goes from area to area and round, Shift+F6 back, Escape to the page', async ({ newsroom }) => {
  const { page } = await newsroom()
  await goToBody(page)
  const here = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset.area)
  for (const area of ['panel', 'desk', 'page']) {
    await page.keyboard.press('F6')
    await expect.poll(here).toBe(area)
  }
  await page.keyboard.press('Shift+F6')
  await expect.poll(here).toBe('desk')
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
})

test('words selected by the mouse have their commands beside them, and typing sends those away', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await typeLines(page, 'Roads closed')
  await thePage(page)
    .locator('p')
    .last()
    .dblclick({ position: { x: 20, y: 12 } })
  const bubble = page.getByRole('toolbar', { name: 'For the selected words' })
  await bubble.getByRole('button', { name: 'Bold' }).click()
  await expectBody(page, library, `paragraph(bold'Roads' ' closed')`)
  await expect(bubble.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.type('Streets')
  await expect(bubble).toBeHidden()
  await expect(thePage(page).locator('strong')).toHaveText('Streets')
})
