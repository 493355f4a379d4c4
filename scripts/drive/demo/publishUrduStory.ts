import { openStory } from '../openStory.ts'
import type { DemoStage } from './DemoStage.ts'
import { lookAtMarkdown } from './lookAtMarkdown.ts'
import { lookAtPage } from './lookAtPage.ts'
import { publishAs } from './publishAs.ts'

const HEADLINE = 'مقامی منڈی میں گندم کی قیمت چھ ماہ کی بلند ترین سطح پر'

/** Publishes a sample story in Urdu, with its picture, as the newsroom's page and as Markdown for Hugo. */
export async function publishUrduStory(stage: DemoStage): Promise<void> {
  const { page, pages, content, shoot } = stage
  await openStory(page, HEADLINE)
  await shoot(page, 'urdu-story')
  const files = await publishAs(stage, HEADLINE, 'Newsroom page', pages)
  await lookAtPage(stage, HEADLINE, files, 'urdu-published-page')
  const bundle = await publishAs(stage, HEADLINE, 'Hugo Markdown', content)
  await shoot(page, 'urdu-published')
  await lookAtMarkdown(stage, HEADLINE, bundle)
}
