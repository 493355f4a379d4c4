import type { Atom, DelimitedMark } from './Atom.ts'
import { characterReference } from './characterReference.ts'
import { type Edge, edgeOf } from './edgeOf.ts'
import type { InlinePlace } from './escapeText.ts'

const TAGS: Record<DelimitedMark, string> = { bold: 'strong', italic: 'em', strike: 's' }

/**
 * Makes every delimiter open or close what it should, by CommonMark's rules of flanking (0.31, section 6.2), in
 * every reader: a neighbour that is in the way becomes a character reference, which counts as punctuation and
 * shows as the same letter. Where even that cannot help, the pair becomes inline HTML.
 */
export function settleDelimiters(atoms: Atom[], place: InlinePlace): void {
  const pairs = pairsOf(atoms)
  for (const pair of pairs) {
    if (pair.mark === 'strike' && (place === 'heading' || startsLine(atoms, pair))) toTags(atoms, pair)
  }
  for (const pair of pairs) {
    if (pair.mark === 'italic' && prefersAsterisk(atoms, pair)) setSource(atoms, pair, '*')
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const pair of pairs) {
      for (const at of [pair.open, pair.close]) {
        if (settle(atoms, at)) changed = true
      }
    }
  }
  for (const pair of pairs) {
    if (!stands(atoms, pair.open) || !stands(atoms, pair.close)) toTags(atoms, pair)
  }
}

type Pair = { readonly mark: DelimitedMark; readonly open: number; readonly close: number }

function pairsOf(atoms: readonly Atom[]): Pair[] {
  const pairs: Pair[] = []
  const open: number[] = []
  atoms.forEach((atom, index) => {
    if (atom.kind !== 'delimiter') return
    if (atom.side === 'open') open.push(index)
    else pairs.push({ mark: atom.mark, open: open.pop() ?? index, close: index })
  })
  return pairs
}

function setSource(atoms: readonly Atom[], pair: Pair, open: string, close = open): void {
  const [first, last] = [atoms[pair.open], atoms[pair.close]]
  if (first) first.source = open
  if (last) last.source = close
}

function toTags(atoms: readonly Atom[], pair: Pair): void {
  setSource(atoms, pair, `<${TAGS[pair.mark]}>`, `</${TAGS[pair.mark]}>`)
}

/** A tilde that begins a line defines a term to pandoc; one in a heading's emphasis stops Hugo 0.111. */
function startsLine(atoms: readonly Atom[], { open }: Pair): boolean {
  return open === 0 || (atoms[open - 1]?.source.endsWith('\n') ?? false)
}

/** Inside a word only an asterisk opens italics; it must not touch the asterisks of bold. */
function prefersAsterisk(atoms: readonly Atom[], { open, close }: Pair): boolean {
  const isWord = (atom: Atom | undefined, side: 'first' | 'last') =>
    atom?.kind === 'character' && edgeOf(edgeCharacter(atom, side)) === 'word'
  const touchesBold = [open - 1, open + 1, close - 1, close + 1].some(at => atoms[at]?.kind === 'delimiter')
  return !touchesBold && (isWord(atoms[open - 1], 'last') || isWord(atoms[close + 1], 'first'))
}

/** Turns the neighbours of a delimiter into references where that is needed. True when it changed one. */
function settle(atoms: readonly Atom[], at: number): boolean {
  const { delimiter, inner, outer, innerEdge, outerEdge } = around(atoms, at)
  if (delimiter === undefined || isTag(delimiter)) return false
  if (isSpace(innerEdge) && refer(inner)) return true
  const needsOuter = delimiter.source === '_' || innerEdge !== 'word'
  return needsOuter && outerEdge !== 'space' && outerEdge !== 'punctuation' && refer(outer)
}

function stands(atoms: readonly Atom[], at: number): boolean {
  const { delimiter, innerEdge, outerEdge } = around(atoms, at)
  if (isTag(delimiter)) return true
  const outerHolds = outerEdge === 'space' || outerEdge === 'punctuation'
  if (delimiter?.source === '_' && !outerHolds) return false
  return innerEdge === 'word' || (!isSpace(innerEdge) && outerHolds)
}

function isTag(atom: Atom | undefined): boolean {
  return atom?.source.startsWith('<') ?? false
}

function isSpace(edge: Edge): boolean {
  return edge === 'space' || edge === 'blank'
}

function around(atoms: readonly Atom[], at: number) {
  const delimiter = atoms[at]
  const opens = delimiter?.kind === 'delimiter' && delimiter.side === 'open'
  const inner = atoms[opens ? at + 1 : at - 1]
  const outer = atoms[opens ? at - 1 : at + 1]
  return {
    delimiter,
    inner,
    outer,
    innerEdge: edgeOf(edgeCharacter(inner, opens ? 'first' : 'last')),
    outerEdge: edgeOf(edgeCharacter(outer, opens ? 'last' : 'first')),
  }
}

function refer(atom: Atom | undefined): boolean {
  if (atom?.kind !== 'character' || atom.source.startsWith('&#')) return false
  atom.source = characterReference(atom.character)
  return true
}

function edgeCharacter(atom: Atom | undefined, side: 'first' | 'last'): string | undefined {
  const characters = [...(atom?.source ?? '')]
  return side === 'first' ? characters[0] : characters.at(-1)
}
