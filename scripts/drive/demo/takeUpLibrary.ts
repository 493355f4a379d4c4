import { countStories } from '../countStories.ts'
import { openStory } from '../openStory.ts'
import { setUpNewsroom } from '../setUpNewsroom.ts'
import { theStories } from '../theStories.ts'
import type { DemoStage } from './DemoStage.ts'
import { demand } from './demand.ts'

const AT_LEAST = 6

/** The first screen, answered; then the sample stories on the desk, the first one open. */
export async function takeUpLibrary({ page, library, shoot }: DemoStage): Promise<void> {
  await page.getByRole('button', { name: 'Try it with sample stories' }).waitFor()
  await shoot(page, 'first-run')
  await setUpNewsroom(page, {
    folder: library,
    name: 'Sana Malik',
    role: 'Both',
    languages: ['English', 'Urdu'],
    samples: true,
  })
  await theStories(page).getByRole('option').first().waitFor()
  demand((await countStories(page)) >= AT_LEAST, 'The sample stories are not on the desk.')
  await openStory(page, 'City begins clearing storm drains')
  await page.locator('figure img').first().waitFor()
  await shoot(page, 'sample-library')
}
