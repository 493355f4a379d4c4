import { characterReference } from './characterReference.ts'

/** What holds inline content: a block of lines, or one line of its own kind that cannot hold a line end. */
export type InlinePlace = 'lines' | 'heading' | 'cell'

/** Where a run of words stands in its block. */
export type TextPlace = {
  readonly block: InlinePlace
  readonly lineStart: boolean
  readonly lineEnd: boolean
  /** The block holds more than one dollar sign: some readers would set what is between them as a formula. */
  readonly formula: boolean
  readonly alsoEscape: readonly RegExp[]
}

/**
 * Characters that are escaped wherever they stand: CommonMark's and GFM's own, then what common readers add to
 * them by default. Straight quotes, '--' and '...' are among them: Hugo and pandoc would set others instead.
 */
const ANYWHERE: readonly RegExp[] = [
  /[\\`*_[\]<{}~^|"']/g,
  /&(?=#?\w+;)/g,
  /(?<=<)!/g,
  /(?<=>)>/g,
  /(?<=-)-/g,
  /(?<=\.)\.(?=\.)|(?<=\.\.)\./g,
  /:(?=[\w+-]+:)/g,
  /(?<=[a-z]):(?=\/\/)/gi,
  /(?<=[\w.+-])@/g,
  /(?<=,),/g,
]

/** What opens a block when it comes first on a line; pandoc also counts with letters and Roman numerals. */
const AT_LINE_START: readonly RegExp[] = [/^[-+=>:#]/g, /(?<=^\(?(?:\d{1,9}|[a-z]|[ivxlcdm]+))[.)](?=\s|$)/gi]
/** The dot of 'www.': pandoc takes an escaped one for an address all the same. */
const REFERRED = /(?<=www)\./gi
const IN_HEADING = [/#/g]
const IN_FORMULA = [/\$/g]

/** The words as Markdown, one entry for each character, so that neighbours can still be told apart. */
export function escapeText(text: string, place: TextPlace): string[] {
  const escaped = positions(text, [
    ...ANYWHERE,
    ...place.alsoEscape,
    ...(place.lineStart && place.block === 'lines' ? AT_LINE_START : []),
    ...(place.block === 'heading' ? IN_HEADING : []),
    ...(place.formula ? IN_FORMULA : []),
  ])
  const referred = positions(text, [REFERRED, /[\t\n]/g, ...(place.block === 'cell' ? [/\|/g] : [])])
  const units: string[] = []
  let index = 0
  /** White space at the edge of a line would be dropped; a backslash at its end, Hugo takes for a break. */
  for (const character of text) {
    const end = index + character.length
    const isEdge = (place.lineStart && index === 0) || (place.lineEnd && end === text.length)
    if (referred.has(index) || (isEdge && /[\s\\]/.test(character))) units.push(characterReference(character))
    else units.push(escaped.has(index) ? `\\${character}` : character)
    index = end
  }
  return units
}

function positions(text: string, rules: readonly RegExp[]): ReadonlySet<number> {
  return new Set(rules.flatMap(rule => [...text.matchAll(rule)].map(({ index }) => index)))
}
