import type { NodeJson } from '../../document/DocumentJson.ts'
import { headerGuess } from './headerGuess.ts'
import type { Reported } from './Reported.ts'
import { tableOf } from './tableOf.ts'

/** Lines of a text that was broken to fit a width are about this long. */
const NARROWEST_WRAP = 55
const WIDEST_WRAP = 90

/**
 * Plain text as paragraphs, parted by blank lines; without one, each line is a paragraph. Lines that were broken to
 * fit a width are joined, other lines of a paragraph stay lines of it.
 */
export function readPlainText(text: string, reported: Reported): NodeJson[] {
  const lines = text
    .replace(/[\v\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .split('\n')
    .map(line => line.trim())
  const paragraphs = partedByBlanks(lines)
  const parted = paragraphs.length > 1 || isWrapped(paragraphs[0] ?? [])
  if (!parted) return lines.filter(Boolean).map(line => paragraph([line]))
  const broken = paragraphs.some(isWrapped)
  return paragraphs.map(own => {
    if (!(broken && own.length > 1 && isFull(own))) return paragraph(own)
    reported.changed('joined', own[0]?.slice(0, 80) ?? '')
    return paragraph([own.join(' ')])
  })
}

/** Text in which tabs part every line alike, as a spreadsheet copies it; null for any other. Throws Refusal 'too-large'. */
export function readTabbed(text: string): NodeJson | null {
  const lines = text.replace(/\n+$/, '').split('\n')
  const tabs = (lines[0]?.split('\t').length ?? 1) - 1
  if (lines.length < 2 || tabs < 1 || lines.some(line => line.split('\t').length - 1 !== tabs)) return null
  const rows = lines.map(line =>
    line.split('\t').map(cell => ({
      content: cell.trim() ? [{ type: 'text', text: cell.trim() }] : [],
      header: false,
      colspan: 1,
      rowspan: 1,
    })),
  )
  return tableOf(headerGuess(rows, true))
}

/** Text as it is, a paragraph for each line: what pasting as plain text puts in. */
export function readBareLines(text: string): NodeJson[] {
  return text
    .split(/\n+/)
    .filter(line => line.trim())
    .map(line => paragraph([line]))
}

function partedByBlanks(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (line) paragraphs.at(-1)?.push(line)
    else if (paragraphs.at(-1)?.length) paragraphs.push([])
  }
  return paragraphs.filter(own => own.length > 0)
}

/** Three or more lines that were broken to fit a width: so few happen to be alike by chance. */
function isWrapped(lines: readonly string[]): boolean {
  return lines.length >= 3 && isFull(lines)
}

/** All lines but the last about as long as each other, none too long for a letter. */
function isFull(lines: readonly string[]): boolean {
  return lines.every(
    (line, at) => line.length <= WIDEST_WRAP && (at === lines.length - 1 || line.length >= NARROWEST_WRAP),
  )
}

function paragraph(lines: readonly string[]): NodeJson {
  const content = lines.flatMap((text, index): NodeJson[] =>
    index > 0 ? [{ type: 'hardBreak' }, { type: 'text', text }] : [{ type: 'text', text }],
  )
  return { type: 'paragraph', content }
}
