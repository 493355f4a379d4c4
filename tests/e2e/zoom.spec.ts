import { openPanel } from '../../scripts/drive/openPanel.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { cutOff } from './support/cutOff.ts'
import { lookAt } from './support/lookAt.ts'
import { expect, test } from './support/test.ts'
import { VIEWS } from './support/VIEWS.ts'

/** What a window of 1280 x 800 holds when everything in it is twice as large. */
const DOUBLE = { width: 640, height: 400 }
const USUAL = { width: 1440, height: 900 }

test('at twice the size nothing is cut off on any screen, panel or dialog', async ({ launch, library }) => {
  test.setTimeout(240_000)
  const { page } = await launch()
  await page.setViewportSize(DOUBLE)
  expect(await cutOff(page)).toEqual([])
  await page.setViewportSize(USUAL)
  await setUpNewsroom(page, { folder: library, samples: true })
  page.setDefaultTimeout(8000)
  await openStory(page, 'City begins clearing storm drains')
  const wrong = await lookAt(page, VIEWS, async () => {
    await page.setViewportSize(DOUBLE)
    // What floats finds its place a moment after the window has changed.
    let found = await cutOff(page)
    for (let wait = 0; found.length > 0 && wait < 20; wait += 1) {
      await page.waitForTimeout(100)
      found = await cutOff(page)
    }
    await page.setViewportSize(USUAL)
    return found
  })
  expect(wrong).toEqual({})

  // Desk and panels, laid over the page.
  await page.setViewportSize(DOUBLE)
  await page.keyboard.press('ControlOrMeta+\\')
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible()
  expect(await cutOff(page)).toEqual([])
  await page.keyboard.press('Escape')
  for (const panel of ['Story', 'Checks', 'History', 'Publish'] as const) {
    await openPanel(page, panel)
    expect(await cutOff(page), panel).toEqual([])
  }
})
