import type { MarkJson, NodeJson } from '../../document/DocumentJson.ts'
import { MARKS } from '../../document/index.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import type { Piece } from './Piece.ts'
import { publicLine } from './publicLine.ts'
import { publicText } from './publicText.ts'
import { trimLines } from './trimLines.ts'
import { trimMark } from './trimMark.ts'

const NAMES: readonly string[] = Object.keys(MARKS)
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/**
 * The inline content of a block of text as it may leave. Spaces at the edges of the block and of its lines are
 * gone, marks do not reach over spaces or breaks at their own edges where nobody could see them, equal
 * neighbours are one.
 */
export function publicInline(content: readonly NodeJson[] = []): NodeJson[] {
  const pieces = NAMES.reduce<readonly Piece[]>(trimMark, trimLines(content.flatMap(piecesOf)))
  return joined(pieces).map(({ text, marks }) => ({
    type: text === null ? 'hardBreak' : 'text',
    ...(text === null ? {} : { text }),
    ...(marks.length ? { marks: [...marks] } : {}),
  }))
}

function piecesOf(node: NodeJson): Piece[] {
  const marks = (node.marks ?? [])
    .flatMap(publicMark)
    .toSorted((a, b) => NAMES.indexOf(a.type) - NAMES.indexOf(b.type))
  if (node.type === 'hardBreak') return [{ text: null, marks: marks.filter(mark => mark.type !== 'code') }]
  const text = publicText(node.text ?? '').replace(/\n/g, ' ')
  return text ? [{ text, marks }] : []
}

function publicMark({ type, attrs }: MarkJson): MarkJson[] {
  if (!NAMES.includes(type)) throw new Error(`No rule for publishing the mark ${type}.`)
  if (type === 'link') {
    const href = safeAddress(publicLine(attrs?.href))
    return href ? [{ type, attrs: { href, title: publicLine(attrs?.title) || null } }] : []
  }
  if (type === 'language') {
    const lang = publicLine(attrs?.lang)
    return LANGUAGE.test(lang) ? [{ type, attrs: { lang } }] : []
  }
  return [{ type }]
}

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last?.text && piece.text && JSON.stringify(last.marks) === JSON.stringify(piece.marks))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}
