import type { Page } from '@playwright/test'
import { thePage } from '../../scripts/drive/thePage.ts'
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
    'From Word: kept 1 list, 1 link; dropped 1 remote picture, 1 form, 1 field or button.',
  )
  await page.keyboard.type(' After.')
  await expectBody(
    page,
    library,
    `paragraph('Before. The gauge failed.') bulletList(listItem(paragraph('Sensor') bulletList(listItem(paragraph('Cable'))))) paragraph('See ' link[http://127.0.0.1:9/a.png]'[Picture: http://127.0.0.1:9/a.png]' ' it. After.')`,
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
