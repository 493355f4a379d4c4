import type { NodeJson } from '../../document/DocumentJson.ts'
import { Refusal } from '../../Refusal.ts'
import { cleanText } from '../cleanText.ts'
import type { ClipboardReading, EmbeddedPicture } from './ClipboardReading.ts'
import { dialectOf } from './dialectOf.ts'
import { readHtml } from './html/readHtml.ts'
import type { Dialect } from './IntakeReport.ts'
import { keptIn } from './keptIn.ts'
import { looksLikeMarkdown } from './looksLikeMarkdown.ts'
import { Reported } from './Reported.ts'
import { readMarkdownText } from './readMarkdownText.ts'
import { readBareLines, readPlainText, readTabbed } from './readPlainText.ts'

/** What was pasted or dropped, in the two ways a clipboard tells it; '' where it does not. */
export type ClipboardData = {
  readonly html: string
  readonly text: string
  /** Of the story: BCP 47. */
  readonly language: string
  /** 'plain': words only, no headings, lists or links. 'markdown': the text is known to be Markdown. */
  readonly as: 'found' | 'plain' | 'markdown'
}

/** An editor of code: the text is what was written, its HTML only says in which colours. */
const COLOURED_CODE =
  /^(?:\s|<meta[^>]*>|<html[^>]*>|<body[^>]*>|<!--StartFragment-->)*<(?:div|pre)[^>]*style=["'][^"']*(?:monospace|Menlo|Consolas|Courier)[^"']*["']/i

/**
 * What is to be put into the story, with the report of what was kept, changed and left out. Throws Refusal: 'empty'
 * when nothing of it can stand in a story, 'too-large' or 'not-readable'.
 */
export function readClipboard(data: ClipboardData): ClipboardReading {
  const reported = new Reported()
  const html = data.as === 'found' ? cleanText(data.html) : ''
  const text = cleanText(data.text)
  const coloured = text.trim() !== '' && COLOURED_CODE.test(html.slice(0, 5_000))
  const read = html.trim() && !coloured ? fromHtml(html, data, reported) : fromText(text, data, reported)
  if (read.blocks.length === 0)
    throw new Refusal('empty', 'There is nothing in this that can stand in a story. Nothing was added.')
  return {
    blocks: read.blocks,
    pictures: read.pictures ?? [],
    report: { dialect: read.dialect, kept: keptOf(read), items: reported.items() },
  }
}

type Read = {
  readonly dialect: Dialect
  readonly blocks: readonly NodeJson[]
  readonly pictures?: readonly EmbeddedPicture[]
  readonly own?: number
}

function fromHtml(html: string, data: ClipboardData, reported: Reported): Read {
  const dialect = dialectOf(html)
  return { dialect, ...readHtml(html, dialect, data.language, reported) }
}

function fromText(text: string, data: ClipboardData, reported: Reported): Read {
  if (data.as === 'plain') return { dialect: 'text', blocks: readBareLines(text) }
  const table = data.as === 'found' ? readTabbed(text) : null
  if (table) return { dialect: 'table', blocks: [table] }
  if (data.as === 'markdown' || looksLikeMarkdown(text))
    return { dialect: 'markdown', blocks: readMarkdownText(text, data.language, reported) }
  return { dialect: 'text', blocks: readPlainText(text, reported) }
}

function keptOf({ blocks, own, pictures = [] }: Read) {
  return { ...keptIn(blocks.slice(0, own)), ...(pictures.length > 0 ? { picture: pictures.length } : {}) }
}
