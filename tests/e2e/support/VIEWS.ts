import type { Page } from '@playwright/test'
import { openPanel } from '../../../scripts/drive/openPanel.ts'
import { openPreview } from '../../../scripts/drive/openPreview.ts'
import { openStory } from '../../../scripts/drive/openStory.ts'
import { thePage } from '../../../scripts/drive/thePage.ts'
import { theStories } from '../../../scripts/drive/theStories.ts'
import { runCommand } from './runCommand.ts'

/** Something the window shows, on the way to be looked at. */
export type View = {
  readonly name: string
  /** Brings it up over an open library of samples, with the English story on the page. */
  show(page: Page): Promise<void>
  /** Back to the page; Escape where nothing is said. */
  leave?(page: Page): Promise<void>
}

const ENGLISH = 'City begins clearing storm drains'
const URDU = 'مقامی منڈی میں گندم کی قیمت'

const search = (page: Page, words: string) =>
  page.getByRole('searchbox', { name: 'Search stories' }).fill(words)

const forget = async (page: Page) => {
  await search(page, '')
  await toPage(page)
}

const inStory = (page: Page) => thePage(page).locator('p:not(.standfirst)').first()

const stay = () => Promise.resolve()

const toPage = (page: Page) => thePage(page).focus()

/** A place at the end of the story's first paragraph, on a line of its own. */
async function ownLine(page: Page): Promise<void> {
  await inStory(page).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
}

async function undoAll(page: Page, times: number): Promise<void> {
  await page.keyboard.press('Escape')
  await toPage(page)
  for (let time = 0; time < times; time += 1) await page.keyboard.press('ControlOrMeta+z')
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name }).waitFor()
const menu = (page: Page) => page.getByRole('menu').first().waitFor()

/** Every screen, panel, dialog and menu of an open library. */
export const VIEWS: readonly View[] = [
  { name: 'an English story', show: page => openStory(page, ENGLISH), leave: stay },
  {
    name: 'an Urdu story',
    show: page => openStory(page, URDU),
    leave: page => openStory(page, ENGLISH),
  },
  {
    name: 'the desk with a search and filters',
    show: async page => {
      await search(page, 'ferry status:draft')
      await page.getByText(/stor(y|ies) found$/).waitFor()
    },
    leave: forget,
  },
  {
    name: 'the desk where nothing fits',
    show: async page => {
      await search(page, 'ferry status:published')
      await page.getByText('No story fits').waitFor()
    },
    leave: forget,
  },
  {
    name: 'the menu of filters',
    show: async page => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await menu(page)
    },
  },
  {
    name: 'the menu of orders',
    show: async page => {
      await page.getByRole('button', { name: /^Sorted by/ }).click()
      await menu(page)
    },
  },
  {
    name: 'the menu of libraries',
    show: async page => {
      await page.getByRole('heading', { level: 1 }).first().getByRole('button').click()
      await menu(page)
    },
  },
  {
    name: 'the menu of a story',
    show: async page => {
      await theStories(page).getByRole('option').first().click({ button: 'right' })
      await menu(page)
    },
  },
  {
    name: 'selected stories',
    show: async page => {
      await theStories(page).focus()
      await page.keyboard.press('ControlOrMeta+a')
      await page.getByRole('toolbar', { name: 'What to do with the selected stories' }).waitFor()
    },
    leave: async page => {
      await page.getByRole('button', { name: 'Select nothing' }).click()
    },
  },
  { name: 'the story panel', show: page => openPanel(page, 'Story'), leave: stay },
  { name: 'the checks panel', show: page => openPanel(page, 'Checks'), leave: stay },
  { name: 'the history panel', show: page => openPanel(page, 'History'), leave: stay },
  {
    name: 'an earlier version with its differences',
    show: async page => {
      await ownLine(page)
      await page.keyboard.type('One more line for history.')
      await page.keyboard.press('ControlOrMeta+s')
      await openPanel(page, 'History')
      await page.getByRole('listbox', { name: 'Versions' }).getByRole('option').last().click()
      await page.getByRole('region', { name: /^Version: / }).waitFor()
    },
  },
  { name: 'the publish panel', show: page => openPanel(page, 'Publish'), leave: stay },
  {
    name: 'the preview of a publication',
    show: async page => {
      await openPreview(page, ENGLISH)
    },
  },
  {
    name: 'the trash with a story of it on the page',
    show: async page => {
      await openStory(page, 'Island ferry stops')
      await runCommand(page, 'Move to trash')
      await runCommand(page, 'Show the trash')
      await theStories(page).getByRole('option').first().click()
      await page.getByRole('region', { name: 'Story in the trash' }).waitFor()
    },
    leave: async page => {
      await page
        .getByRole('region', { name: 'Story in the trash' })
        .getByRole('button', { name: 'Restore' })
        .click()
      await page.getByRole('list', { name: 'Shelves' }).getByRole('button', { name: /^All/ }).click()
      await openStory(page, ENGLISH)
    },
  },
  {
    name: 'the general settings',
    show: async page => {
      await page.keyboard.press('ControlOrMeta+,')
      await dialog(page, 'Settings')
    },
  },
  {
    name: 'the backup settings',
    show: async page => {
      await page.keyboard.press('ControlOrMeta+,')
      await page.getByRole('dialog', { name: 'Settings' }).getByRole('tab', { name: 'Backup' }).click()
    },
  },
  {
    name: 'restoring a backup',
    show: async page => {
      await runCommand(page, 'Restore from a backup')
      await dialog(page, 'Restore from a backup')
    },
  },
  {
    name: 'exporting stories',
    show: async page => {
      await page.keyboard.press('ControlOrMeta+Shift+e')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the palette',
    show: async page => {
      await page.keyboard.press('ControlOrMeta+k')
      await dialog(page, 'Commands')
    },
  },
  {
    name: 'the sheet of shortcuts',
    show: async page => {
      await page.keyboard.press('ControlOrMeta+/')
      await dialog(page, 'Keyboard shortcuts')
    },
  },
  {
    name: 'find and replace in the story',
    show: async page => {
      await toPage(page)
      await page.keyboard.press('ControlOrMeta+h')
      await page.keyboard.type('the')
      await page.getByRole('search', { name: 'Find in the story' }).waitFor()
    },
  },
  {
    name: 'find in all stories',
    show: async page => {
      await runCommand(page, 'Find in all stories')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.type('water')
    },
  },
  {
    name: 'the counts',
    show: async page => {
      await toPage(page)
      await page.keyboard.press('ControlOrMeta+Shift+g')
      await dialog(page, 'Counts and target length')
    },
  },
  {
    name: 'the menu of themes',
    show: async page => {
      await page.getByRole('button', { name: /^Theme/ }).click()
      await menu(page)
    },
  },
  {
    name: 'the commands beside selected words',
    show: async page => {
      await inStory(page).dblclick()
      await page.getByRole('toolbar', { name: 'For the selected words' }).waitFor()
    },
    leave: page => page.keyboard.press('ArrowRight'),
  },
  {
    name: 'the form for a link',
    show: async page => {
      await inStory(page).dblclick()
      await page.keyboard.press('ControlOrMeta+Shift+k')
      await dialog(page, 'Link')
    },
  },
  {
    name: 'the form for a language',
    show: async page => {
      await inStory(page).dblclick()
      await page.keyboard.press('ControlOrMeta+Alt+l')
      await dialog(page, 'Language of the words')
    },
  },
  {
    name: 'the menu of blocks',
    show: async page => {
      await ownLine(page)
      await page.keyboard.type('/')
      await page.getByRole('listbox', { name: 'Blocks to insert' }).waitFor()
    },
    leave: page => undoAll(page, 3),
  },
  {
    name: 'a table and its menu',
    show: async page => {
      await ownLine(page)
      await runCommand(page, 'Table')
      for (const words of ['Where', 'Rain', 'Level']) {
        await page.keyboard.type(words)
        await page.keyboard.press('Tab')
      }
      await page.getByRole('toolbar').getByRole('button', { name: 'Table', exact: true }).first().click()
      await menu(page)
    },
    leave: page => undoAll(page, 8),
  },
  {
    name: 'the form for a card',
    show: async page => {
      await ownLine(page)
      await page.keyboard.press('ControlOrMeta+Alt+e')
      await dialog(page, 'Card for a web address')
    },
    leave: page => undoAll(page, 1),
  },
  {
    name: 'the menu of more tools',
    show: async page => {
      await inStory(page).click()
      await page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'More' }).click()
      await menu(page)
    },
  },
  {
    name: 'focus mode',
    show: async page => {
      await inStory(page).click()
      await page.keyboard.press('F9')
      await page.getByRole('button', { name: 'Leave focus mode' }).waitFor()
    },
  },
]
