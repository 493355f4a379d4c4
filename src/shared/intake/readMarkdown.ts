import type { NodeJson } from '../document/DocumentJson.ts'
import { textOf } from '../document/textOf.ts'
import { Refusal } from '../Refusal.ts'
import { cleanText } from './cleanText.ts'
import { parseFrontMatter } from './frontMatter/parseFrontMatter.ts'
import { readFields } from './frontMatter/readFields.ts'
import { splitFrontMatter } from './frontMatter/splitFrontMatter.ts'
import { guessLanguage } from './guessLanguage.ts'
import type { Intake, MediaReference } from './Intake.ts'
import { documentOf } from './markdown/documentOf.ts'
import { isImage } from './markdown/InlinePart.ts'
import { Losses } from './markdown/Losses.ts'
import { parseTokens } from './markdown/parseTokens.ts'
import { plainText } from './markdown/plainText.ts'
import { readBody } from './markdown/readBody.ts'
import { readInline } from './markdown/readInline.ts'
import { withoutCorrections } from './markdown/withoutCorrections.ts'

/**
 * A Markdown text with or without YAML front matter as a story. The headline is the title, else the first
 * heading of level 1; the standfirst is the summary or description. Throws Refusal: 'empty', 'too-large' or
 * 'not-readable'.
 */
export function readMarkdown(text: string): Intake {
  const clean = cleanText(text)
  if (!clean.trim()) throw new Refusal('empty', 'The text is empty; nothing was brought in.')
  const { yaml, body } = splitFrontMatter(clean)
  const values = yaml === null ? null : parseFrontMatter(yaml)
  const front = readFields(values ?? {})
  const { corrections, language } = front.fields
  const prose = values ? withoutCorrections(body, corrections, language) : clean
  const losses = new Losses()
  const { headline, blocks } = readBody(prose, front.title, losses)
  const { document, media } = documentOf(
    front.title ? lineOf(front.title, front.markedTitle) : headline,
    lineOf(front.standfirst, front.markedStandfirst),
    blocks,
  )
  if (front.unread.length)
    losses.add(
      `These names of the front matter have no place in a story: ${front.unread.slice(0, 20).join(', ')}.`,
    )
  return {
    fields: { language: guessLanguage(textOf(document)), ...front.fields },
    document,
    media: [...leadImage(front.images, media, losses), ...media],
    losses: losses.all(),
  }
}

/** A line of front matter; its Markdown, when that says the same words. */
function lineOf(words: string, markdown: string): NodeJson[] {
  if (markdown) {
    const [, inline] = parseTokens(markdown)
    const nodes = readInline(inline?.children ?? null, new Losses()).filter(part => !isImage(part))
    if (plainText(nodes) === words) return nodes
  }
  return words ? [{ type: 'text', text: words }] : []
}

/** The first image of the front matter is the story's own when the text does not begin with it anyway. */
function leadImage(
  images: readonly string[],
  media: readonly MediaReference[],
  losses: Losses,
): MediaReference[] {
  const [first, ...others] = images
  for (const image of others) {
    if (!media.some(({ path }) => path === image))
      losses.add(`An image of the front matter was left out: ${image}`)
  }
  if (first === undefined || first === media[0]?.path) return []
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(first)) {
    losses.add(`A picture was not brought in, because nothing is ever fetched: ${first}`)
    return []
  }
  return [{ path: first, place: 'leadImage' }]
}
