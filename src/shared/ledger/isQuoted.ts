import type { Setting, Telling } from './Speaker.ts'

const NAMED =
  /(?:\b(?:titled|entitled|headlined|named|nicknamed|nickname|known as|so-called|dubbed|codenamed|called the|name|title|slogan|song|film|movie|book|novel|poem|album|play|series|paperback of|painting|exhibition)|نام نہاد|عنوان|نامی|کتاب|فلم|ڈرامے|ڈرامہ|نظم|ناول|گانا|بنام|جسے|جنہیں)[,:]?\s*$/i
const NAMED_BEHIND = /^\s*(?:کا نام|کے نام|نامی|کے عنوان|پروگرام|منصوب)/
const ENDS = /[.?!…—۔؟,،]$/
/** An Urdu sentence ends in its verb. */
const URDU_VERB = /(?:^|\s)(?:ہے|ہیں|تھا|تھی|تھے|تھیں|ہوں|ہو|گا|گی|گے|دو|کرو|دیں|کریں)[۔!؟]?$/
const LONG = 5

/** Whether marked words are somebody's, and not a title, a nickname or a word held at arm's length. */
export function isQuoted(setting: Setting, { speaker, how }: Telling): boolean {
  const words = setting.words.trim()
  if (!/\p{L}/u.test(words)) return false
  const spoken = speaker !== null && how === 'said'
  const named = NAMED.test(setting.before) || NAMED_BEHIND.test(setting.after)
  if (named && !(spoken && ENDS.test(words) && countWords(words) >= LONG)) return false
  if (spoken) return !(isTitle(words) && how === 'said' && !besideVerb(setting))
  if (isTitle(words)) return false
  if (how === 'told' && speaker !== null) return !isArabic(words)
  if (URDU_VERB.test(words) && countWords(words) > 2) return true
  const sentence = /[.?!…۔؟]$/.test(words) && countWords(words) > 1
  if (how === 'carried') return sentence || countWords(words) > 1
  return sentence || countWords(words) >= LONG
}

function countWords(words: string): number {
  return words.split(/\s+/).length
}

function isArabic(words: string): boolean {
  return /\p{Script=Arabic}/u.test(words)
}

/** 'The Salt Ledger': every word but the small ones begins with a capital letter. */
function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.filter(word => word.length > 3) ?? []
  return /^\p{Lu}/u.test(words) && long.every(word => /^[\p{Lu}\p{N}]/u.test(word)) && !/[.?!…]$/.test(words)
}

/** Said right there: '“Perhaps,” she said' or 'She said: “Perhaps”'. */
function besideVerb({ words, after, before }: Setting): boolean {
  return /[,?!…]$/.test(words) && after.trim() !== '' ? true : /[:,]\s*$/.test(before)
}
