import { pathToFileURL } from 'node:url'
import type { DemoStage } from './DemoStage.ts'
import { demand } from './demand.ts'
import { demandWords } from './demandWords.ts'
import { readStored } from './readStored.ts'
import { textBlocks } from './textBlocks.ts'

/** Reads a published page in a plain browser: every word of the story in its place, every picture drawn. */
export async function lookAtPage(
  { browser, library, shoot }: DemoStage,
  headline: string,
  files: readonly string[],
  name: string,
): Promise<void> {
  const file = files.find(one => one.endsWith('.html'))
  demand(file !== undefined, `No page of "${headline}" was written.`)
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  await page.goto(pathToFileURL(file).href)
  const { document } = await readStored(library, headline)
  demandWords((await page.locator('article').textContent()) ?? '', textBlocks(document), file)
  const drawn = await page
    .locator('article img')
    .evaluateAll(pictures => pictures.every(one => one instanceof HTMLImageElement && one.naturalWidth > 0))
  demand(drawn, `A picture of ${file} is not drawn.`)
  await shoot(page, name)
  await page.close()
}
