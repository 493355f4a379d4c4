import { readFile } from 'node:fs/promises'
import MarkdownIt from 'markdown-it'
import { parse } from 'yaml'
import type { DemoStage } from './DemoStage.ts'
import { demand } from './demand.ts'
import { demandWords } from './demandWords.ts'
import { readStored } from './readStored.ts'
import { textBlocks } from './textBlocks.ts'

/** Reads published Markdown with another reader: headline and standfirst in front, every other word below. */
export async function lookAtMarkdown(
  { browser, library }: DemoStage,
  headline: string,
  files: readonly string[],
): Promise<void> {
  const file = files.find(one => one.endsWith('.md'))
  demand(file !== undefined, `No Markdown of "${headline}" was written.`)
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(file, 'utf8')) ?? []
  const { title, summary } = parse(front)
  const [first, second, ...blocks] = textBlocks((await readStored(library, headline)).document)
  demand(title === first && summary === second, `The front matter of ${file} lost headline or standfirst.`)
  const page = await browser.newPage()
  await page.setContent(new MarkdownIt({ html: true }).render(body))
  demandWords((await page.locator('body').textContent()) ?? '', blocks, file)
  await page.close()
}
