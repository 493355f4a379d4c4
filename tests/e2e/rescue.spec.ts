import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { chooseFolderNext } from '../../scripts/drive/chooseFolderNext.ts'
import { thePage } from '../../scripts/drive/thePage.ts'
import { writeStory } from '../../scripts/drive/writeStory.ts'
import { linesOf } from './support/linesOf.ts'
import { storedStories } from './support/storedStories.ts'
import { expect, test } from './support/test.ts'

const DRAFT = {
  headline: 'Ferry runs again',
  standfirst: 'Two weeks late.',
  body: ['The ferry to the island left at six.'],
}
const WRITTEN = [DRAFT.headline, DRAFT.standfirst, ...DRAFT.body]

async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(item => item.submenu?.items ?? []) ?? []
    items.find(item => item.label === wanted)?.click()
  }, label)
}

test('when the library is gone the bar says so, a copy goes elsewhere, and the words are saved once it is back', async ({
  newsroom,
  folder,
  library,
}) => {
  const { app, page } = await newsroom()
  await writeStory(page, DRAFT)
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()

  const away = `${library}-away`
  await rename(library, away)
  await page.keyboard.type(' Nobody was on board.')
  const bar = page.getByRole('alert')
  await expect(bar).toContainText('NOT SAVED')
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible()

  const stick = join(folder, 'stick')
  await mkdir(stick)
  await chooseFolderNext(app, stick)
  await bar.getByRole('button', { name: 'Save elsewhere…' }).click()
  await expect(bar).toContainText('A copy with all your words so far is in')
  const words = [...WRITTEN.slice(0, -1), `${DRAFT.body[0]} Nobody was on board.`]
  const names = (await readdir(stick)).sort()
  expect(names).toEqual([
    expect.stringMatching(/^ferry-runs-again .*\.copydesk-story\.json$/),
    expect.stringMatching(/^ferry-runs-again .*\.txt$/),
  ])
  expect(await readFile(join(stick, names[1] ?? ''), 'utf8')).toBe(`${words.join('\n\n')}\n`)

  await rename(away, library)
  await bar.getByRole('button', { name: 'Try again' }).click()
  await expect(bar).toBeHidden()
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  const [stored] = await storedStories(library)
  expect(stored && linesOf(stored.document)).toEqual(words)

  await thePage(page).press('ControlOrMeta+a')
  await page.keyboard.type('Spoiled')
  await expect
    .poll(async () => linesOf((await storedStories(library))[0]?.document ?? { type: 'doc' }))
    .not.toEqual(words)
  await chooseFolderNext(app, join(stick, names[0] ?? ''))
  await chooseInMenu(app, 'Bring back a copy…')
  await expect
    .poll(async () => linesOf((await storedStories(library))[0]?.document ?? { type: 'doc' }))
    .toEqual(words)
  await expect(thePage(page)).toContainText('Nobody was on board.')
})
