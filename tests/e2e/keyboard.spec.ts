import type { Page } from '@playwright/test'
import { newStory } from '../../scripts/drive/newStory.ts'
import { openStory } from '../../scripts/drive/openStory.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { runCommand } from './support/runCommand.ts'
import { expect, test } from './support/test.ts'

type Stop = { readonly area: string; readonly name: string; readonly marked: boolean }

/** Where the focus is, and whether anybody can see that. */
const stopAt = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const active = document.activeElement ?? document.body
    const outlined = (element: Element | null): boolean => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow.includes('0px 0px 0px')
      )
    }
    // A list shows its active row; a field inside a box of its own may show the box.
    const row = document.getElementById(active.getAttribute('aria-activedescendant') ?? ' ')
    const isWindow = active === document.body
    const labels = active instanceof HTMLInputElement ? active.labels : null
    const isPage = active.classList.contains('ProseMirror')
    return {
      area: active.closest<HTMLElement>('[data-area]')?.dataset.area ?? '',
      name: isWindow
        ? ''
        : (active.getAttribute('aria-label') ??
          labels?.[0]?.textContent ??
          `${active.textContent?.trim().slice(0, 40)} <${active.tagName} ${active.className}>`),
      // Between the last control and the first the window itself has it.
      // The part of a date that has the focus is marked by the browser.
      marked:
        isWindow ||
        isPage ||
        active.matches('input[type^=date]') ||
        [active, active.parentElement, row].some(outlined),
    }
  })

test('F6 goes round the areas, Shift+F6 back, Escape to the page', async ({ newsroom }) => {
  const { page } = await newsroom({ samples: true })
  await openStory(page, 'City begins clearing storm drains')
  const area = async () => (await stopAt(page)).area
  expect(await area()).toBe('page')
  const round: string[] = []
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('F6')
    round.push(await area())
  }
  expect(round).toEqual(['panel', 'desk', 'page', 'panel'])
  await page.keyboard.press('Shift+F6')
  expect(await area()).toBe('page')
  await page.keyboard.press('Shift+F6')
  expect(await area()).toBe('desk')
  await page.keyboard.press('Escape')
  await expect(thePage(page)).toBeFocused()
})

test('Tab reaches every control in turn, shows where it is, and is caught nowhere', async ({ newsroom }) => {
  test.setTimeout(120_000)
  const { page } = await newsroom({ samples: true })
  await openStory(page, 'City begins clearing storm drains')
  const stops: Stop[] = []
  for (let press = 0; press < 140; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await stopAt(page)
    stops.push(stop)
    if (press > 20 && stop.name === stops[0]?.name && stop.area === stops[0]?.area) break
  }
  // All the way round: desk, page and panel, and back to where it began.
  expect(stops.length).toBeLessThan(140)
  expect(new Set(stops.map(({ area }) => area).filter(Boolean))).toEqual(new Set(['desk', 'page', 'panel']))
  expect(stops.filter(({ marked }) => !marked)).toEqual([])
  const reached = stops.map(({ name }) => name).join('\n')
  for (const name of [/^Search stories/m, /^New story/m, /^Story/m, /^\d+ words/m, /^Theme/m, /^Slug/m])
    expect(reached).toMatch(name)
})

const OPENED: readonly { name: string; open(page: Page): Promise<void> }[] = [
  { name: 'Commands', open: page => page.keyboard.press('ControlOrMeta+k') },
  { name: 'Keyboard shortcuts', open: page => page.keyboard.press('ControlOrMeta+/') },
  { name: 'Settings', open: page => page.keyboard.press('ControlOrMeta+,') },
  { name: 'Export', open: page => page.keyboard.press('ControlOrMeta+Shift+e') },
  { name: 'Restore from a backup', open: page => runCommand(page, 'Restore from a backup') },
  { name: 'Find in all stories', open: page => runCommand(page, 'Find in all stories') },
  { name: 'Counts and target length', open: page => page.keyboard.press('ControlOrMeta+Shift+g') },
  { name: 'Link', open: page => page.keyboard.press('ControlOrMeta+Shift+k') },
  { name: 'Language of the words', open: page => page.keyboard.press('ControlOrMeta+Alt+l') },
  { name: 'Card for a web address', open: page => page.keyboard.press('ControlOrMeta+Alt+e') },
]

test('every dialog and form opened from the page gives the caret back where it was', async ({ newsroom }) => {
  test.setTimeout(120_000)
  const { page } = await newsroom()
  await newStory(page)
  await writeStory(page, { headline: 'Canal opens', standfirst: '', body: ['Water came'] })
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft')
  for (const { name, open } of OPENED) {
    await open(page)
    const dialog = page.getByRole('dialog', { name: new RegExp(`^${name}`) })
    await expect(dialog, name).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog, name).toBeHidden()
    await expect(thePage(page), name).toBeFocused()
    await page.keyboard.type('§')
  }
  await expect(thePage(page).locator('p').last()).toHaveText(`Water ${'§'.repeat(OPENED.length)}came`)
})
