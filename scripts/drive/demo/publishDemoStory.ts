import { choosePublishing } from '../choosePublishing.ts'
import { openPreview } from '../openPreview.ts'
import type { DemoStage } from './DemoStage.ts'
import { demoStory } from './demoStory.ts'
import { lookAtPage } from './lookAtPage.ts'
import { publishAs } from './publishAs.ts'

/** Looks at the new story's page first, publishes it, and reads it in a plain browser. */
export async function publishDemoStory(stage: DemoStage): Promise<void> {
  const { page, pages, shoot } = stage
  const { headline } = demoStory
  await choosePublishing(stage, 'Newsroom page', pages)
  const preview = await openPreview(page, headline)
  await shoot(page, 'preview')
  await page.keyboard.press('Escape')
  await preview.waitFor({ state: 'detached' })
  const files = await publishAs(stage, headline, 'Newsroom page', pages)
  await shoot(page, 'published')
  await lookAtPage(stage, headline, files, 'published-page')
}
