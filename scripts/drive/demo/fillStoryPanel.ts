import { openPanel } from '../openPanel.ts'
import type { DemoStage } from './DemoStage.ts'
import { demand } from './demand.ts'
import { demoStory } from './demoStory.ts'
import { readStored } from './readStored.ts'

/** Fills the story panel as a person does, and finds every detail on the disk. */
export async function fillStoryPanel({ page, library, shoot }: DemoStage): Promise<void> {
  const { headline, details } = demoStory
  await openPanel(page, 'Story')
  const panel = page.getByRole('tabpanel', { name: 'Story', exact: true })
  const type = (label: string, words: string) =>
    panel.getByLabel(label, { exact: true }).pressSequentially(words)
  await panel.getByLabel('Status', { exact: true }).selectOption(details.status)
  await type('Slugline', details.slugline)
  await type('Kicker', details.kicker)
  const take = async (name: string, values: readonly string[]) => {
    const box = panel.getByRole('combobox', { name, exact: true })
    for (const value of values) {
      await box.pressSequentially(value)
      await box.press('Enter')
    }
  }
  await take('Sections', [details.section])
  await take('Tags', details.tags)
  await type('Place', details.place)
  await page.keyboard.press('ControlOrMeta+s')
  await page.getByText(/^Saved \d/).waitFor()
  await panel.getByLabel('Status', { exact: true }).scrollIntoViewIfNeeded()
  await shoot(page, 'story-panel')

  const stored = await readStored(library, headline)
  const { slugline, kicker, status, sections, tags, dateline } = stored
  const filled = { slugline, kicker, status, section: sections.join(), tags, place: dateline?.place }
  for (const [name, value] of Object.entries(details))
    demand(
      String(filled[name as keyof typeof filled]) === String(value),
      `The library does not hold the story's ${name} as it was filled in.`,
    )
}
