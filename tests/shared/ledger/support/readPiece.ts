import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentJson, NodeJson } from '../../../../src/shared/document/DocumentJson.ts'
import { by, figure, h, li, nest, p, story, ul } from '../../../support/build.ts'

const FOLDER = join(import.meta.dirname, '..', 'pieces')

/** One quotation of the key. Any of the speakers is right; none means that nobody is named. */
export type Answer = { readonly words: string; readonly speakers: readonly string[]; readonly none: boolean }

export type Piece = {
  readonly name: string
  readonly document: DocumentJson
  readonly answers: readonly Answer[]
}

export const PIECES: readonly string[] = readdirSync(FOLDER)
  .filter(file => /^\d\d-.+(?<!\.key)\.txt$/.test(file))
  .map(file => file.replace('.txt', ''))
  .toSorted()

/** A piece and its key, in the form that pieces/README.md describes. */
export function readPiece(name: string): Piece {
  const [headline = '', standfirst = '', ...rest] = linesOf(`${name}.txt`)
  const blocks = rest
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map(blockOf)
  return {
    name,
    document: story(headline, standfirst, ...blocks),
    answers: linesOf(`${name}.key.txt`).filter(Boolean).map(answerOf),
  }
}

function linesOf(file: string): string[] {
  return readFileSync(join(FOLDER, file), 'utf8').split('\n')
}

function answerOf(line: string): Answer {
  const [names = '', words = ''] = line.split(' = ', 2)
  const speakers = names.split(' | ')
  return {
    words: words.replaceAll(' / ', '\n'),
    speakers: speakers.filter(name => name !== 'none'),
    none: speakers.includes('none'),
  }
}

const BLOCKS: readonly [mark: string, make: (lines: readonly string[]) => NodeJson][] = [
  ['>> ', lines => quoted('pullQuote', lines)],
  ['> ', lines => quoted('quotation', lines)],
  ['## ', lines => h(2, ...lines)],
  ['! ', lines => nest('privateNote', ...lines.map(line => p(line)))],
  ['^ ', lines => figure(null, lines.join(' '))],
  ['- ', lines => ul(...lines.map(line => li(p(line))))],
]

function blockOf(text: string): NodeJson {
  const lines = text.split('\n')
  const [mark, make] = BLOCKS.find(([mark]) => text.startsWith(mark)) ?? []
  if (!mark || !make) return p(lines.join(' '))
  return make(lines.map(line => line.slice(mark.length)))
}

function quoted(type: string, lines: readonly string[]): NodeJson {
  const attribution = lines.find(line => line.startsWith('-- '))
  const words = lines.filter(line => line !== attribution).map(line => p(line))
  return nest(type, ...words, ...(attribution ? [by(attribution.slice(3))] : []))
}
