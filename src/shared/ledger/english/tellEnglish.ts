import type { Setting, Speaker, Telling } from '../Speaker.ts'
import { speechVerbs } from './speechVerbs.ts'
import { subjectAfter, subjectBefore, subjectOfSentence } from './subject.ts'

const NOTHING: Telling = { speaker: null, how: 'none' }
/** 'was asked' and 'to say' say nothing of who spoke. */
const NOT_ACTIVE = /(?:^|\s)(?:was|were|been|be|being|is|are|get|gets|got|to)\s+(?:\p{L}+ly\s+)?$/iu
const SOURCE = /(?:^|[\s(])(?:according to|in the words of|per)\s+([^,]+(?:, [^,]+,\s*$)?)/gi
const COLON = /:\s*$/

/** Who said words in a text written as English is: 'said X', 'X said', 'according to X', 'X put it so:'. */
export function tellEnglish(setting: Setting): Telling {
  const { words, after, previous, sameSentence, begins } = setting
  const goesOn = /[,?!…—–-]["'”’»]*$/.test(words) || /^\s?,/.test(after)
  const behind = goesOn ? tellAfter(setting) : null
  if (behind) return { speaker: behind, how: 'said' }
  const ahead = tellBefore(setting)
  if (ahead) return ahead
  if (sameSentence && previous?.speaker) return { speaker: previous.speaker, how: 'carried' }
  const verbFirst = verbThenSubject(after, setting.top)
  if (verbFirst) return { speaker: verbFirst, how: 'said' }
  if (begins && previous?.speaker) return { speaker: previous.speaker, how: 'carried' }
  if (begins && !setting.top && /[.?!…]["'”’»]*$/.test(words))
    return { speaker: { kind: 'last' }, how: 'carried' }
  return NOTHING
}

function tellAfter({ after, top }: Setting): Speaker | null {
  const text = after.replace(/^[\s,–—-]+/, '')
  return verbThenSubject(text, top) ?? subjectThenVerb(text, top)
}

function verbThenSubject(after: string, top: boolean): Speaker | null {
  const text = after.replace(/^[\s,–—-]+(?:\p{L}+ly\s)?/u, '')
  const [verb] = text.matchAll(speechVerbs(top))
  return verb?.index === 0 ? subjectAfter(text.slice(verb[0].length)) : null
}

function subjectThenVerb(text: string, top: boolean): Speaker | null {
  for (const verb of text.matchAll(speechVerbs(top))) {
    const ahead = text.slice(0, verb.index)
    if (NOT_ACTIVE.test(ahead)) continue
    return ahead.length > 160 ? null : subjectBefore(ahead)
  }
  return null
}

function tellBefore({ before, top }: Setting): Telling | null {
  const how = /(?:[:,]|\b(?:said|says|as|that|told|called))\s*$/i.test(before) ? 'said' : 'told'
  const source = [...before.matchAll(SOURCE)].at(-1)
  for (const verb of [...before.matchAll(speechVerbs(top))].toReversed()) {
    if (source && source.index > verb.index) break
    const ahead = before.slice(0, verb.index)
    const speaker = NOT_ACTIVE.test(ahead) ? null : subjectBefore(ahead)
    if (speaker) return { speaker, how }
  }
  const named = source?.[1] ? subjectAfter(source[1]) : null
  if (named) return { speaker: named, how: 'said' }
  const speaker = COLON.test(before) ? subjectOfSentence(before) : null
  return speaker && { speaker, how: 'said' }
}
