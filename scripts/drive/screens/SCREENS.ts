import { choosePublishing } from '../choosePublishing.ts'
import { openPanel } from '../openPanel.ts'
import { openPreview } from '../openPreview.ts'
import { openStory } from '../openStory.ts'
import { thePage } from '../thePage.ts'
import type { Screen, ScreenWindow } from './Screen.ts'

const ENGLISH = 'City begins clearing storm drains'
const QUIET = 'Coast guard seizes four diesel boats'
const URDU = 'مقامی منڈی میں گندم کی قیمت'

const small = { width: 1024, height: 640 }
const usual = { width: 1440, height: 900 }
const large = { width: 1920, height: 1080 }

const story =
  (headline: string) =>
  async ({ page }: ScreenWindow) => {
    await openStory(page, headline)
    if ((page.viewportSize()?.width ?? 0) >= usual.width) await openPanel(page, 'Story')
    await thePage(page).focus()
  }

const preview =
  (headline: string) =>
  async ({ app, page, target }: ScreenWindow) => {
    await openStory(page, headline)
    await choosePublishing({ app, page }, 'Newsroom page', target)
    await openPreview(page, headline)
  }

const publishPanel =
  (headline: string) =>
  async ({ app, page, target }: ScreenWindow) => {
    await openStory(page, headline)
    await choosePublishing({ app, page }, 'Hugo Markdown', target)
  }

/** The pictures under docs/screens of an open library. */
export const SCREENS: readonly Screen[] = [
  { name: 'desk-light', ...usual, theme: 'Light', show: story(ENGLISH) },
  { name: 'desk-dark', ...usual, theme: 'Dark', show: story(ENGLISH) },
  { name: 'desk-paper', ...usual, theme: 'Paper', show: story(ENGLISH) },
  { name: 'desk-light-small', ...small, theme: 'Light', show: story(ENGLISH) },
  { name: 'desk-light-large', ...large, theme: 'Light', show: story(QUIET) },
  { name: 'urdu-light', ...usual, theme: 'Light', show: story(URDU) },
  { name: 'urdu-dark-small', ...small, theme: 'Dark', show: story(URDU) },
  { name: 'urdu-paper-large', ...large, theme: 'Paper', show: story(URDU) },
  { name: 'publish-light-small', ...small, theme: 'Light', show: publishPanel(ENGLISH) },
  { name: 'preview-light', ...usual, theme: 'Light', show: preview(ENGLISH) },
  { name: 'preview-dark', ...usual, theme: 'Dark', show: preview(ENGLISH) },
  { name: 'preview-urdu-light-small', ...small, theme: 'Light', show: preview(URDU) },
]
