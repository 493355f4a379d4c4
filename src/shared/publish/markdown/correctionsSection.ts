import type { Correction } from '../../article/Article.ts'
import type { NodeJson } from '../../document/DocumentJson.ts'
import { longDate } from '../html/longDate.ts'
import { pageWording } from '../html/pageWording.ts'
import { publicLine } from '../public/publicLine.ts'
import { saidCorrections } from '../saidCorrections.ts'
import { writeBlocks } from './writeBlocks.ts'

/**
 * What was corrected, when and by whom, for the end of the text: a site shows it whatever its theme does with front
 * matter. '' for a story that never was. `language` is the story's, BCP 47.
 */
export function correctionsSection(corrections: readonly Correction[], language: string): string {
  const said = saidCorrections(corrections)
  if (said.length === 0) return ''
  const wording = pageWording(language)
  const title = said.length === 1 ? wording.correction : wording.corrections
  const entries = said.map(({ text, at, by }): NodeJson => {
    const signed = [longDate(at, wording), publicLine(by)].filter(Boolean).join(wording.comma)
    return {
      type: 'paragraph',
      content: [
        { type: 'text', text: `${signed}:`, marks: [{ type: 'bold' }] },
        { type: 'text', text: ` ${publicLine(text)}` },
      ],
    }
  })
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: title }] }
  return writeBlocks([{ type: 'divider' }, heading, ...entries], { mediaPath: media => media })
}
