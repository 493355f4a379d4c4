import type { Page } from '@playwright/test'
import { chooseTheme } from '../../scripts/drive/chooseTheme.ts'
import { closeWindow } from '../../scripts/drive/closeWindow.ts'
import { openPanel } from '../../scripts/drive/openPanel.ts'
import { setUpNewsroom } from '../../scripts/drive/setUpNewsroom.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { expect, test } from './support/test.ts'

/** Controls that cannot be used where they are: outside the window, cut off by it, or under another one. */
async function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const { documentElement: root } = document
    if (root.scrollWidth > root.clientWidth) found.push('the window scrolls sideways')
    const named = (element: Element) =>
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? element.tagName
    // A list is read by scrolling; what is scrolled away is not misplaced.
    const scrolled = (element: Element) => {
      const around = element.getBoundingClientRect()
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(parent).overflowY)) continue
        const box = parent.getBoundingClientRect()
        if (around.top < box.top - 1 || around.bottom > box.bottom + 1) return true
      }
      return false
    }
    for (const control of document.querySelectorAll('button, input:not([type=file]), select, [role=tab]')) {
      const box = control.getBoundingClientRect()
      if (box.width === 0 || getComputedStyle(control).visibility === 'hidden' || scrolled(control)) continue
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
        found.push(`outside the window: ${named(control)}`)
        continue
      }
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      const own = top && (control.contains(top) || top.contains(control))
      // What lies under a panel laid over the page is there again when the panel goes.
      const over = top?.closest('[data-area]') !== control.closest('[data-area]')
      if (!own && !over) found.push(`under something else: ${named(control)}`)
    }
    return found
  })
}

const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Formatting' })

/** Every command of the toolbar by name, with those in its 'More' menu. */
async function reachable(page: Page): Promise<string[]> {
  const names = await toolbar(page)
    .getByRole('button')
    .evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label') ?? ''))
  if (names.includes('More')) {
    await toolbar(page).getByRole('button', { name: 'More' }).click()
    const items = page.getByRole('menuitemcheckbox')
    await expect(items.first()).toBeVisible()
    for (const item of await items.all()) {
      await item.scrollIntoViewIfNeeded()
      await expect(item).toBeInViewport({ ratio: 1 })
      names.push(((await item.textContent()) ?? '').replace(/Ctrl.*$|⌘.*$|⌥.*$|Alt\+.*$/, '').trim())
    }
    await page.keyboard.press('Escape')
    await expect(items).toHaveCount(0)
  }
  return names.filter(name => name !== 'More').sort()
}

test('nothing overflows or overlaps in a large, a small and the smallest window; every tool can be reached', async ({
  launch,
  library,
}) => {
  const first = await launch()
  expect(await misplaced(first.page)).toEqual([])
  await setUpNewsroom(first.page, { folder: library, samples: true })
  const all = await reachable(first.page)
  expect(all.length).toBeGreaterThan(15)
  await closeWindow(first.app)

  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 640 },
    { width: 720, height: 480 },
  ]) {
    const { app, page } = await launch(size)
    await expect(thePage(page)).toBeVisible()
    await test.step(`${size.width}x${size.height}`, async () => {
      expect(await misplaced(page)).toEqual([])
      expect(await reachable(page)).toEqual(all)
      await openPanel(page, 'Story')
      expect(await misplaced(page)).toEqual([])
      await openPanel(page, 'Publish')
      expect(await misplaced(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+Shift+f')
      const search = page.getByRole('searchbox', { name: 'Search stories' })
      await expect(search).toBeFocused()
      // What it offers lies over the shelves as long as it is wanted.
      await search.press('Escape')
      expect(await misplaced(page)).toEqual([])
    })
    await closeWindow(app)
  }
})

test('the first screen fits the smallest window', async ({ launch }) => {
  const { page } = await launch({ width: 720, height: 480 })
  await expect(page.getByLabel('Your name')).toBeVisible()
  expect(await misplaced(page)).toEqual([])
  const start = page.getByRole('button', { name: 'Start with an empty library' })
  await start.scrollIntoViewIfNeeded()
  await expect(start).toBeInViewport({ ratio: 1 })
})

test('each theme has its own colours, and the one chosen is there at the next start', async ({
  launch,
  library,
}) => {
  const first = await launch()
  await setUpNewsroom(first.page, { folder: library })
  const colours = (page: Page) =>
    page.evaluate(() => {
      const area = document.querySelector('[data-area="page"]')
      return area ? `${getComputedStyle(area).backgroundColor} ${getComputedStyle(area).color}` : ''
    })
  const seen: string[] = []
  for (const theme of ['Light', 'Dark', 'Paper'] as const) {
    await chooseTheme(first.page, theme)
    seen.push(await colours(first.page))
  }
  expect(new Set(seen).size).toBe(3)
  await closeWindow(first.app)
  const second = await launch()
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'paper')
  expect(await colours(second.page)).toBe(seen[2])
})

test('who asks for less motion gets none', async ({ launch, library }) => {
  const { page } = await launch()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await setUpNewsroom(page, { folder: library, samples: true })
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap(element => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const longest = Math.max(...transitionDuration.split(',').map(Number.parseFloat))
        const runs = animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01
        return longest > 0.01 || runs ? [element.className] : []
      })
      .slice(0, 5),
  )
  expect(moving).toEqual([])
})
