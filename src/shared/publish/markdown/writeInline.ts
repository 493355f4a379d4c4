import type { MarkJson, NodeJson } from '../../document/DocumentJson.ts'
import { MARKS, type MarkName } from '../../document/index.ts'
import type { Atom } from './Atom.ts'
import { codeSpan } from './codeSpan.ts'
import { escapeAddress } from './escapeAddress.ts'
import { escapeText, type InlinePlace } from './escapeText.ts'
import { escapeTitle } from './escapeTitle.ts'
import type { MarkdownContext } from './MarkdownContext.ts'
import { settleDelimiters } from './settleDelimiters.ts'

type MarkWriter = (mark: MarkJson) => readonly [open: Atom, close: Atom]

const fixed = (source: string): Atom => ({ kind: 'fixed', source })
const tag = (name: string, attributes = '') => [fixed(`<${name}${attributes}>`), fixed(`</${name}>`)] as const
const delimiters =
  (mark: 'bold' | 'italic' | 'strike', source: string): MarkWriter =>
  () => [
    { kind: 'delimiter', mark, side: 'open', source },
    { kind: 'delimiter', mark, side: 'close', source },
  ]

const MARK_WRITERS = {
  link: ({ attrs }) => {
    const written = String(attrs?.href)
    const address = escapeAddress(written)
    const title = escapeTitle(String(attrs?.title ?? ''))
    const angled = `](<${address}>${title})`
    return [
      fixed('['),
      { kind: 'link-end', source: address === written ? `](${address}${title})` : angled, angled },
    ]
  },
  language: ({ attrs }) => tag('span', ` lang="${attrs?.lang}" dir="auto"`),
  bold: delimiters('bold', '**'),
  italic: delimiters('italic', '_'),
  underline: () => tag('u'),
  strike: delimiters('strike', '~~'),
  superscript: () => tag('sup'),
  subscript: () => tag('sub'),
  code: () => tag('code'),
} satisfies Record<MarkName, MarkWriter>

/**
 * Inline content as Markdown. A line break in a line that cannot hold one is `<br>` and a space: a reader that
 * drops raw HTML still parts the words.
 */
export function writeInline(
  content: readonly NodeJson[] | undefined,
  place: InlinePlace,
  context: MarkdownContext,
): string {
  const nodes = content ?? []
  const formula = nodes.reduce((count, node) => count + (node.text?.split('$').length ?? 1) - 1, 0) > 1
  const atoms: Atom[] = []
  let open: { key: string; close: Atom }[] = []
  let lineStart = true
  const closeFrom = (depth: number) => {
    atoms.push(
      ...open
        .slice(depth)
        .reverse()
        .map(mark => mark.close),
    )
    open = open.slice(0, depth)
  }
  nodes.forEach((node, index) => {
    const span =
      isCode(node) && !looksLikeMail(atoms.at(-1), node) ? codeSpan(node.text ?? '', place === 'cell') : null
    const marks = (node.marks ?? []).filter(mark => !(span && mark.type === 'code'))
    const keys = marks.map(mark => JSON.stringify(mark))
    let shared = 0
    while (shared < open.length && open[shared]?.key === keys[shared]) shared += 1
    closeFrom(shared)
    marks.slice(shared).forEach((mark, added) => {
      const [start, close] = writerOf(mark)(mark)
      const last = atoms.at(-1)
      if (mark.type === 'link' && last?.kind === 'character' && last.source === '!') last.source = '\\!'
      atoms.push(start)
      lineStart = false
      open.push({ key: keys[shared + added] ?? '', close })
    })
    if (node.type === 'hardBreak') {
      atoms.push(fixed(place === 'lines' ? '\\\n' : '<br> '))
      lineStart = true
      return
    }
    if (span) atoms.push(fixed(span))
    else {
      const next = nodes[index + 1]
      const text = node.text ?? ''
      const units = escapeText(text, {
        block: place,
        lineStart,
        lineEnd: next === undefined || next.type === 'hardBreak',
        formula,
        alsoEscape: context.alsoEscape ?? [],
      })
      const characters = [...text]
      units.forEach((source, at) => {
        atoms.push({ kind: 'character', character: characters[at] ?? '', source })
      })
    }
    lineStart = false
  })
  closeFrom(0)
  settleDelimiters(atoms, place)
  settleLinks(atoms)
  return atoms.map(atom => atom.source).join('')
}

/** Pandoc reads a bare address on through a link's end and trips over what it finds there; angle brackets stop it. */
function settleLinks(atoms: readonly Atom[]): void {
  const endsOrSpace = (atom: Atom | undefined) => atom === undefined || atom.source === ' '
  atoms.forEach((atom, at) => {
    if (atom.kind !== 'link-end') return
    const [next, after] = atoms.slice(at + 1, at + 3)
    const stops = endsOrSpace(next) || (/^[.,;:!?]$/.test(next?.source ?? '') && endsOrSpace(after))
    if (!stops) atom.source = atom.angled
  })
}

/** To Hugo a backtick may be part of a mail address: code with an at sign right after a word would be one. */
function looksLikeMail(before: Atom | undefined, { text = '' }: NodeJson): boolean {
  return text.includes('@') && before !== undefined && !/\s$/.test(before.source)
}

function isCode(node: NodeJson): boolean {
  return node.marks?.some(mark => mark.type === 'code') ?? false
}

function writerOf(mark: MarkJson): MarkWriter {
  if (!Object.hasOwn(MARKS, mark.type)) throw new Error(`No Markdown for the mark ${mark.type}.`)
  return MARK_WRITERS[mark.type as MarkName]
}
