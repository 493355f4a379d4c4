import type { Speaker } from '../Speaker.ts'

const PRONOUN = /(?:^|\s)(?:ا?ُ?انہوں|ا?ُ?انھوں|اُنہوں|اُنھوں|ان|اُن|اس|اُس|وہ|موصوف|موصوفہ|پھر|تب)$/u
/** Behind one of these a new phrase begins. */
const CLAUSE = /[،؛:۔؟,]\s+|\s(?:کہ|تو|جب|مگر|لیکن|تاہم|جبکہ|جس|اور پھر|پر)\s+/gu
const APART = /،\s*(?:جو|جن|جس)\s[^،]*،?\s*$/u
const GENITIVE = /^.*\s(?:کے|کی|کا)\s+/u
/** Parts that people play; what stands behind them is the name. */
const ROLE =
  /^(?:سربراہ|صدر|رہائشی|مکین|بزرگ|نمائندے|نمائندہ|ترجمان|رہنما|ماہر|اہلیہ|والد|والدہ|بیٹے|بیٹی|بھائی|استاد|استانی|وکیل|انجینئر|افسر|رکن|سیکریٹری|ڈائریکٹر|کارکن|طالب علم|طالبہ)\s+(?=\S)/u
const MOST_WORDS = 9

/** The end of a phrase before 'نے' or 'کا کہنا' as a speaker: the name, or what the person is called by. */
export function urduSpeaker(phrase: string, passive: boolean): Speaker | null {
  let words = phrase
    .trim()
    .replace(APART, '')
    .replace(/[،,\s]+$/u, '')
  const cut = [...words.matchAll(CLAUSE)].at(-1)
  if (cut) words = words.slice(cut.index + cut[0].length)
  words = words.trim()
  if (words === '') return null
  if (PRONOUN.test(words)) return { kind: 'last' }
  if (passive) return { kind: 'noun', words: words.replace(/\s+سے جاری\s.*$/u, '') }
  const ofSomebody = /^(?:ان|اُن|اس|اُس)\s(?:کے|کی|کا)\s+\S+$/u.test(words)
  if (!ofSomebody) words = words.replace(GENITIVE, '').replace(ROLE, '')
  return words.split(/\s+/).length > MOST_WORDS ? null : { kind: 'name', words }
}
