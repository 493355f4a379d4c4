import type { Setting, Speaker, Telling } from '../Speaker.ts'
import { urduSpeaker } from './urduSpeaker.ts'

const NOTHING: Telling = { speaker: null, how: 'none' }
const SAID =
  '(?:کہا|کہہ|بتایا|پوچھا|بولا|جواب دیا|اعتراف کیا|خبردار کیا|واضح کیا|انکشاف کیا|دعویٰ کیا|اعلان کیا|مطالبہ کیا|الزام لگایا|ریمارکس دیے|ریمارکس دیئے|تبصرہ کیا|اصرار کیا|زور دیا|لکھا|سوال کیا|یاد کیا|شکایت کی|تصدیق کی|تردید کی|وضاحت کی|اپیل کی|درخواست کی|ہدایت کی|کہنا ہے|پکارا|فرمایا)'
/** What may stand between the verb and the words: 'کہ', a colon, a comma. */
const JOIN = '(?:\\s*(?:تھا|تھی|ہے|ہیں|گیا ہے))?(?:\\s*کہ)?\\s*[:،,؛]?\\s*'
const OPINION = '(?:کہنا|مؤقف|موقف|خیال|دعویٰ|بیان|جواب|مطالبہ|شکوہ|تبصرہ)'

type Pattern = readonly [match: RegExp, passive?: true]

/** Ends at the opening mark; the first group is who. */
const AHEAD: readonly Pattern[] = [
  [new RegExp(`(.+?) میں (?:کہا|بتایا|لکھا) گیا(?: ہے| تھا)?${JOIN}$`, 'u'), true],
  [new RegExp(`(.+?)\\s+نے (?:[^۔؟]{0,80}?\\s)?${SAID}${JOIN}$`, 'u')],
  [new RegExp(`(.+?) ک[ایے] ${OPINION}(?: یہ)?${JOIN}$`, 'u')],
  [new RegExp(`(.+?)[،,]? (?:کہتے|کہتی|کہتا|بولے|بولیں|بولی|بولا|بتاتے|بتاتی)${JOIN}$`, 'u')],
  [/(.+?) کے (?:مطابق|بقول|الفاظ میں|نزدیک)\s*[:،,]?\s*$/u],
]

/** Begins behind the closing mark. */
const BEHIND: readonly Pattern[] = [
  [new RegExp(`^\\s*[،,۔]?\\s*(.+?)\\s+نے (?:[^۔؟]{0,60}?\\s)?${SAID}`, 'u')],
  [new RegExp(`^\\s*[،,]?\\s*(.+?) ک[ایے] ${OPINION} (?:ہے|تھا)`, 'u')],
  [/^\s*[،,]?\s*(.+?) (?:کہتے ہیں|کہتی ہیں|کہتا ہے|کہتی ہے|بولے|بولیں|بولی|بولا)/u],
]

/** Who said words in a text written in Urdu: 'X نے کہا', 'X کا کہنا تھا', 'X کے مطابق', before the words or after. */
export function tellUrdu(setting: Setting): Telling {
  const { words, before, after, previous, sameSentence, begins } = setting
  const goesOn = /[،,؟!…]$/.test(words) || /^\s?[،,]/.test(after)
  if (begins || goesOn) {
    const speaker = first(BEHIND, after)
    if (speaker) return { speaker, how: 'said' }
  }
  const ahead = first(AHEAD, before)
  if (ahead) return { speaker: ahead, how: 'said' }
  if (sameSentence && previous?.speaker) return { speaker: previous.speaker, how: 'carried' }
  if (/(?:^|\s)(?:بولے|بولیں|کہا|کہنے لگے|کہنے لگیں|پوچھا)\s*[:،]\s*$/.test(before))
    return { speaker: { kind: 'last' }, how: 'said' }
  if (begins && previous?.speaker) return { speaker: previous.speaker, how: 'carried' }
  if (begins && !setting.top && /[۔؟!]$/.test(words)) return { speaker: { kind: 'last' }, how: 'carried' }
  return NOTHING
}

function first(patterns: readonly Pattern[], text: string): Speaker | null {
  for (const [match, passive = false] of patterns) {
    const who = match.exec(text)?.[1]
    const speaker = who === undefined ? null : urduSpeaker(who, passive)
    if (speaker) return speaker
  }
  return null
}
