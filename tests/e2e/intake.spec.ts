import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { thePage } from '../../scripts/drive/thePage.ts'
import { dangersIn } from '../support/dangersIn.ts'
import { HOSTILE_FRAGMENTS, LISTENER } from '../support/HOSTILE_FRAGMENTS.ts'
import { outlineOfBody } from './support/outlineOfBody.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

/** From the blank headline to the first line of the body. */
async function goToBody(page: Page) {
  await expect(thePage(page)).toBeFocused()
  await page.keyboard.type('Headline')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
}

/** Puts a piece on the clipboard of the page, as a program leaves it there, and pastes it. */
async function paste(page: Page, data: Record<string, string>) {
  await page.evaluate(given => {
    const transfer = new DataTransfer()
    for (const [type, value] of Object.entries(given)) transfer.setData(type, value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    )
  }, data)
}

/** What is on the disk after a save by key. */
async function expectBody(page: Page, library: string, outline: string) {
  await page.keyboard.press('ControlOrMeta+s')
  await expect
    .poll(async () => (await storedStories(library)).map(story => outlineOfBody(story.document)))
    .toEqual([outline])
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><body>
<p class=MsoNormal>The gauge failed.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Sensor</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>Cable</p>
<p class=MsoNormal>See <img width=120 height=80 src="http://127.0.0.1:9/a.png"> it.</p>
<form><input value="x"></form></body></html>`

test('a piece of Word goes in with its lists, one line says what it lost, and one undo takes it all back', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.type('Before. ')
  await paste(page, { 'text/html': WORD, 'text/plain': 'The gauge failed.' })
  const note = page.locator('[data-intake]')
  await expect(note.getByRole('status')).toHaveText(
    'From Word: kept 1 list; dropped 1 remote picture, 1 form, 1 field or button.',
  )
  await page.keyboard.type('After.')
  await expectBody(
    page,
    library,
    `paragraph('Before. The gauge failed.') bulletList(listItem(paragraph('Sensor') bulletList(listItem(paragraph('Cable'))))) paragraph('See ' link[http://127.0.0.1:9/a.png]'[Picture: http://127.0.0.1:9/a.png]' ' it.After.')`,
  )
  await page.keyboard.press('ControlOrMeta+Alt+v')
  const list = page.getByRole('dialog', { name: 'From Word' })
  await expect(list).toContainText('http://127.0.0.1:9/a.png')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expectBody(page, library, `paragraph('Before. ')`)
  await expect(note).toHaveCount(0)
})

/** Longest time in which the page did nothing else while something ran, in milliseconds. */
async function longestPause(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now(), timer: 0 }
    watch.timer = window.setInterval(() => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
    }, 10)
    Object.assign(window, { watch })
  })
  await act()
  return page.evaluate(() => {
    const { watch } = window as unknown as { watch: { longest: number; timer: number } }
    clearInterval(watch.timer)
    return watch.longest
  })
}

test('four hundred hostile pieces, pasted and dropped, run nothing, ask for nothing and leave nothing dangerous', async ({
  newsroom,
  library,
}) => {
  test.setTimeout(240_000)
  const { page } = await newsroom()
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await goToBody(page)
  await page.keyboard.type('Safe.')
  const pieces = HOSTILE_FRAGMENTS.map(piece => piece.replaceAll(LISTENER, `127.0.0.1:${port}`))
  const before = asked.length
  for (const event of ['paste', 'drop'] as const) {
    await page.evaluate(
      async ({ pieces, event }) => {
        const story = document.querySelector<HTMLElement>('.ProseMirror')
        if (!story) throw new Error('There is no page.')
        for (const piece of pieces) {
          const data = new DataTransfer()
          data.setData('text/html', piece)
          const how = { bubbles: true, cancelable: true }
          if (event === 'paste')
            story.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData: data }))
          else {
            const { left, bottom } = story.lastElementChild?.getBoundingClientRect() ?? { left: 0, bottom: 0 }
            const place = { clientX: left + 4, clientY: Math.min(bottom, innerHeight - 60) - 4 }
            story.dispatchEvent(new DragEvent('drop', { ...how, ...place, dataTransfer: data }))
          }
          await new Promise(resolve => setTimeout(resolve, 0))
        }
      },
      { pieces, event },
    )
  }
  await expect(thePage(page)).toContainText('words')
  // Handlers that wait for the mouse, the focus or a click have their chance too.
  for (const target of (await thePage(page).getByText('words').all()).slice(0, 20))
    await target.click({ force: true, timeout: 2_000 }).catch(() => undefined)
  const state = await page.evaluate(() => ({
    canary: 'canary' in window && (window as { canary?: unknown }).canary === 1,
    handlers: [...document.querySelectorAll('.ProseMirror *')].flatMap(element =>
      element.getAttributeNames().filter(name => name.startsWith('on')),
    ),
    addresses: [...document.querySelectorAll('.ProseMirror :is([href], [src])')]
      .map(element => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter(address => !/^(?:https?:|mailto:|tel:|\/media\/)/i.test(address)),
  }))
  expect(state).toEqual({ canary: false, handlers: [], addresses: [] })
  await page.keyboard.press('ControlOrMeta+s')
  await expect
    .poll(async () => (await storedStories(library)).flatMap(story => dangersIn(story.document)))
    .toEqual([])
  expect(JSON.stringify((await storedStories(library))[0]?.document)).toContain('words')
  expect(heard).toEqual([])
  expect(
    asked
      .slice(before)
      .filter(address => /127\.0\.0\.1:\d+\//.test(address) && address.includes(`:${port}/`)),
  ).toEqual([])
  server.close()
})

test('a hundred megabytes are refused in a sentence, without a freeze, and the story stays', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.type('Kept.')
  for (const type of ['text/plain', 'text/html']) {
    const pause = await longestPause(page, () =>
      page.evaluate(async kind => {
        const data = new DataTransfer()
        data.setData(kind, '<p>All work and no play</p>'.repeat(4_000_000))
        await new Promise(resolve => setTimeout(resolve, 50))
        const { watch } = window as unknown as { watch: { longest: number; last: number } }
        watch.longest = 0
        watch.last = performance.now()
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
        await new Promise(resolve => setTimeout(resolve, 100))
      }, type),
    )
    console.log(`100 MB of ${type}: the longest pause was ${Math.round(pause)} ms`)
    expect(pause).toBeLessThan(1_000)
  }
  await expect(page.getByText('This is longer than a story can be')).toBeVisible()
  await expectBody(page, library, `paragraph('Kept.')`)
})

test('ten thousand lists within each other go in flat, and the page goes on', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  const html = `${'<ul><li>x'.repeat(10_000)}${'</li></ul>'.repeat(10_000)}`
  const pause = await longestPause(page, async () => {
    await paste(page, { 'text/html': html })
    await expect(thePage(page).locator('li').first()).toBeVisible({ timeout: 20_000 })
  })
  console.log(`10,000 nested lists: the longest pause was ${Math.round(pause)} ms`)
  expect(pause).toBeLessThan(1_000)
  await page.keyboard.press('ControlOrMeta+s')
  await expect
    .poll(async () => JSON.stringify((await storedStories(library))[0]?.document).match(/x/g)?.length ?? 0)
    .toBeGreaterThanOrEqual(10_000)
})

/** Drops a file onto the page; a folder comes as Chromium hands one over: a nameless type, and an entry that says so. */
async function drop(page: Page, name: string, words: string, folder = false) {
  await page.evaluate(
    ({ name, words, folder }) => {
      const story = document.querySelector<HTMLElement>('.ProseMirror')
      if (!story) throw new Error('There is no page.')
      const data = new DataTransfer()
      data.items.add(new File([words], name))
      const { webkitGetAsEntry } = DataTransferItem.prototype
      if (folder)
        DataTransferItem.prototype.webkitGetAsEntry = () => ({ isDirectory: true, name }) as FileSystemEntry
      const { left, bottom } = story.lastElementChild?.getBoundingClientRect() ?? { left: 0, bottom: 0 }
      const place = { clientX: left + 4, clientY: bottom - 4 }
      const how = { bubbles: true, cancelable: true, ...place, dataTransfer: data }
      story.dispatchEvent(new DragEvent('drop', how))
      DataTransferItem.prototype.webkitGetAsEntry = webkitGetAsEntry
    },
    { name, words, folder },
  )
}

test('what cannot stand in a story is refused by name, each with what to do instead', async ({
  newsroom,
  library,
}) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.type('Kept.')
  const files: Readonly<Record<string, string>> = {
    'empty.txt': '',
    'draft.docx': 'PK',
    'photo.heic': 'x',
    'logo.svg': '<svg onload="x"/>',
    'tool.bin': 'x',
  }
  for (const [name, sentence] of [
    ['pictures', '“pictures” is a folder'],
    ['empty.txt', '“empty.txt” is empty (0 bytes)'],
    ['draft.docx', 'open it there, select all, copy, and paste it here'],
    ['photo.heic', 'export it as JPEG'],
    ['logo.svg', 'SVG drawing, which can carry scripts'],
    ['tool.bin', 'neither a picture nor a text'],
  ] as const) {
    await drop(page, name, files[name] ?? '', name === 'pictures')
    await expect(page.getByText(sentence)).toBeVisible()
    await page.getByRole('button', { name: 'Dismiss', exact: true }).first().click()
  }
  await thePage(page).click()
  await paste(page, {})
  await expect(page.getByText('There is nothing on the clipboard')).toBeVisible()
  await expectBody(page, library, `paragraph('Kept.')`)
})

test('a Markdown file, a page and a text that are dropped go in as what they are', async ({ newsroom }) => {
  const { page } = await newsroom()
  await goToBody(page)
  await drop(page, 'a.md', 'From **Markdown**.\n')
  await expect(thePage(page).locator('strong')).toHaveText('Markdown')
  await drop(page, 'b.html', '<ul><li>From a page</li></ul>')
  await expect(thePage(page).locator('li')).toHaveText('From a page')
  await drop(page, 'c.txt', 'From a text.')
  await expect(thePage(page)).toContainText('From a text.')
})

test('words copied from a page go in plain by key', async ({ newsroom, library }) => {
  const { page } = await newsroom()
  await goToBody(page)
  await page.keyboard.type('Plain')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type(' bold')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Shift+v')
  await expectBody(page, library, `paragraph('Plain' bold' bold') paragraph('Plain bold')`)
})
