/** A pair of quotation marks in a text: `open` and `close` are the marks' own places, `start` and `end` the words'. */
export type MarkedWords = {
  readonly open: number
  readonly start: number
  readonly end: number
  /** Behind the closing mark; `end` itself when there is none. */
  readonly close: number
  readonly closed: boolean
  /** The opening mark. */
  readonly mark: string
}

const FAMILIES: readonly (readonly string[])[] = [['“', '”', '„', '‟'], ['«', '»'], ['‹', '›'], ['"'], ["''"]]
/** One of the same inside opens another pair; with straight marks it cannot be told. */
const NESTING = new Set(['“', '”', '„', '«', '»', '‹'])
const SINGLES = new Set(['‘', "'", '‚'])
/** Stands at the end of words, so what comes behind it ends them too. */
const PUNCTUATION = /[\p{P}\s]/u
const SPACE = /\s/
const BEFORE_OPENING = /[\s([{<–—\-/:،,…“‘«\ufffc]/u

/** The outermost quotation marks of a text, in order. Apostrophes, feet and inches are none. */
export function pairMarks(text: string): MarkedWords[] {
  const pairs: MarkedWords[] = []
  let at = 0
  while (at < text.length) {
    const pair = openedAt(text, at)
    if (pair) pairs.push(pair)
    at = pair ? Math.max(pair.close, at + 1) : at + 1
  }
  return pairs
}

function openedAt(text: string, at: number): MarkedWords | null {
  const mark = markAt(text, at)
  if (mark) return opens(text, at, mark) ? doubled(text, at, mark) : null
  const single = text.charAt(at)
  return SINGLES.has(single) && opensSingle(text, at) ? singled(text, at, single) : null
}

/** The double mark at a place; '' written as two apostrophes is one. */
function markAt(text: string, at: number): string | null {
  const one = text.charAt(at)
  if (one === "'") return text.charAt(at + 1) === "'" ? "''" : null
  return FAMILIES.some(family => family.includes(one)) ? one : null
}

function isOpeningPlace(text: string, at: number, length: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + length)
  return (at === 0 || BEFORE_OPENING.test(before)) && after !== '' && !SPACE.test(after)
}

/** The place tells, not the glyph: Urdu opens with ” where English closes with it. French sets « apart by a space. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '„' || isOpeningPlace(text, at, mark.length)) return true
  const spaced = SPACE.test(text.charAt(at + mark.length)) && (at === 0 || SPACE.test(text.charAt(at - 1)))
  return spaced && (mark === '«' || mark === '“')
}

function doubled(text: string, at: number, mark: string): MarkedWords {
  const family = FAMILIES.find(one => one.includes(mark)) ?? []
  const start = at + mark.length
  let depth = 1
  for (let place = start; place < text.length; place += 1) {
    const found = markAt(text, place)
    if (!found || !family.includes(found)) continue
    if (isInch(text, place, found, mark)) continue
    if (found === mark && NESTING.has(mark) && isOpeningPlace(text, place, mark.length)) depth += 1
    else depth -= 1
    if (depth === 0) return { open: at, start, end: place, close: place + found.length, closed: true, mark }
    place += found.length - 1
  }
  return { open: at, start, end: text.length, close: text.length, closed: false, mark }
}

/** 17" wide, inside words that end with the same mark later on. */
function isInch(text: string, place: number, found: string, mark: string): boolean {
  if (found !== '"' || mark !== '"' || !/\d/.test(text.charAt(place - 1))) return false
  const rest = text.slice(place + 1)
  const next = rest.indexOf('"')
  return /^ \p{Ll}/u.test(rest) && next > 0 && !isOpeningPlace(rest, next, 1)
}

const CUT_WORD = /^['‘](?:\d\ds?(?!\d)|(?:tis|twas|em|cause|til|n)\b)/i

function opensSingle(text: string, at: number): boolean {
  return isOpeningPlace(text, at, 1) && text.charAt(at + 1) !== "'"
}

/** A ’ behind a letter may be an apostrophe: one with a letter behind it always is, the teachers’ one mostly. */
function singled(text: string, at: number, mark: string): MarkedWords | null {
  const closing = mark === "'" ? "'" : '’'
  let weak = -1
  let end = -1
  for (let place = at + 1; place < text.length && end < 0; place += 1) {
    const one = text.charAt(place)
    if (one === mark && opensSingle(text, place) && !CUT_WORD.test(text.slice(place, place + 7))) break
    if (one !== closing && !(mark === '‘' && one === "'")) continue
    const before = text.charAt(place - 1)
    const after = text.charAt(place + 1)
    if (SPACE.test(before) || (after !== '' && !PUNCTUATION.test(after))) continue
    if (before === 's' && SPACE.test(after)) weak = weak < 0 ? place : weak
    else end = place
  }
  if (end < 0) end = weak
  const cut = CUT_WORD.test(text.slice(at, at + 7))
  if (end < 0 || (cut && !/[,.?!…]/.test(text.charAt(end - 1)))) {
    // Words that go on in the next paragraph open it again.
    return at === 0 && !cut && end < 0
      ? { open: at, start: at + 1, end: text.length, close: text.length, closed: false, mark }
      : null
  }
  return { open: at, start: at + 1, end, close: end + 1, closed: true, mark }
}
