import { newStory } from '../newStory.ts'
import type { DemoStage } from './DemoStage.ts'
import { demand } from './demand.ts'
import { demandWords } from './demandWords.ts'
import { demoStory } from './demoStory.ts'
import { readStored } from './readStored.ts'
import { textBlocks } from './textBlocks.ts'

/** Writes a story with nothing but keys, and finds it whole on the disk. */
export async function writeDemoStory({ page, library, shoot }: DemoStage): Promise<void> {
  const { keyboard } = page
  const { headline, standfirst, opening, distance, subheading, money, quotation, attribution, ending } =
    demoStory
  await newStory(page)
  await keyboard.type(headline)
  await keyboard.press('Enter')
  await keyboard.type(standfirst)
  await keyboard.press('Enter')
  await keyboard.type(opening)
  await keyboard.press('Enter')
  await keyboard.type(distance.before)
  await keyboard.press('ControlOrMeta+b')
  await keyboard.type(distance.bold)
  await keyboard.press('ControlOrMeta+b')
  await keyboard.type(distance.after)
  await keyboard.press('Enter')
  await keyboard.press('ControlOrMeta+Alt+2')
  await keyboard.type(subheading)
  await keyboard.press('Enter')
  await keyboard.type(money)
  await keyboard.press('Enter')
  await keyboard.press('ControlOrMeta+Shift+9')
  await keyboard.type(quotation)
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.type(attribution)
  await keyboard.press('Enter')
  await keyboard.type(ending)
  await keyboard.press('ControlOrMeta+s')
  await page.getByText(/^Saved \d/).waitFor()
  await shoot(page, 'story-written')

  const { document } = await readStored(library, headline)
  const kinds = (document.content ?? []).map(block => block.type).join(' ')
  demand(
    kinds === 'headline standfirst paragraph paragraph heading paragraph quotation paragraph',
    `The story was not stored as it was written: ${kinds}.`,
  )
  const written = [headline, standfirst, opening, Object.values(distance).join(''), subheading, money]
  demandWords(textBlocks(document).join('\n'), [...written, quotation, attribution, ending], 'The library')
}
