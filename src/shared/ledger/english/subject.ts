import type { Speaker } from '../Speaker.ts'
import { NAME } from './names.ts'

const PRONOUN =
  /^(?:and |but |then |so |as |when |while |because |what |that |which |whom )*(he|she|they|it|we|i|you|who|that|which|one)$/i
const GENDER: Readonly<Record<string, 'he' | 'she'>> = { he: 'he', she: 'she' }
/** Words between a subject and its verb. */
const BETWEEN =
  /(?:^|\s)(?:once|also|then|later|again|often|still|now|just|even|has|have|had|was|were|is|would|will|could|did|does|do|not|never|always|already|only|both|all|himself|herself|afterwards|twice|repeatedly|\p{L}+ly|didn[’']t|doesn[’']t|’s|’d|went on and)$/iu
const RELATIVE = /^(?:who|whose|whom|which|where|when|that)\b/i
const PREPOSITION =
  /(?:^|\s)(?:of|for|at|in|from|with|on|by|to|near|outside|against|about|under|over|after|before|per|into|the)\s*$/i
const CLAUSE =
  /(?:,|;|\b(?:that|which|what|whom|because|but|and|whether|if|while|as|when|where|after|before|until|since|though|although|for what)\b)\s+/gi
/** Words that begin a sentence with a capital letter and are no names. */
const OPENERS =
  /^(?:the|a|an|its|his|her|their|our|my|your|one|two|three|some|many|most|several|another|others?|in|on|at|but|and|or|so|if|asked|when|while|after|before|as|for|from|with|by|to|per|it|he|she|they|we|i|you|this|that|these|those|there|what|who|why|how|where|then|now|not|nobody|everybody|someone|somebody|officials|villagers|residents|critics|passengers|farmers|campaigners|members|investigators|according|yet|still|also|however|meanwhile|once|perhaps)$/i

type Found = { readonly words: string; readonly at: number }

/** The names in a phrase that can be its head: not someone's ('Khan’s aide'), not after a preposition ('of Khipro'). */
function headNames(phrase: string): Found[] {
  const found: Found[] = []
  for (const match of phrase.matchAll(new RegExp(`(?<![\\p{L}’'-])${NAME}`, 'gu'))) {
    const { words, at } = trimmed(match[0], match.index)
    if (words === '') continue
    const behind = phrase.slice(at + words.length)
    const before = phrase.slice(0, at).replace(/\bthe late $/i, '')
    if (/^[’']s?(?!\p{L})/u.test(behind) || (PREPOSITION.test(before) && before !== '')) continue
    found.push({ words, at })
  }
  return found
}

/** Without the word that only begins the sentence. */
function trimmed(name: string, at: number): Found {
  const [first = '', ...rest] = name.split(' ')
  if (!OPENERS.test(first)) return { words: name, at }
  return { words: rest.join(' '), at: at + first.length + 1 }
}

const NOUN_START = /^(?:by|from|of|for|to|with|in|and|but|then|so|also)\s+/i

function noun(phrase: string): Speaker | null {
  const words = phrase
    .trim()
    .replace(NOUN_START, '')
    .replace(/[\s,;:]+$/, '')
  return words === '' || words.length > 80 || !/\p{L}{3}/u.test(words) ? null : { kind: 'noun', words }
}

/** Who does what the verb after the phrase says; null when the phrase names nobody ('and', 'Asked'). */
export function subjectBefore(segment: string): Speaker | null {
  let rest = segment.trimEnd()
  for (let rounds = 0; rounds < 8; rounds += 1) {
    const before = rest
    rest = rest.replace(BETWEEN, '').trimEnd()
    if (rest === before) break
  }
  for (let rounds = 0; rounds < 6 && rest.endsWith(','); rounds += 1) {
    rest = rest.slice(0, -1)
    const comma = rest.lastIndexOf(', ')
    const part = rest.slice(comma + 1).trim()
    const apart = comma >= 0 && (RELATIVE.test(part) || /^\d+$/.test(part) || headNames(part).length === 0)
    if (!apart) {
      const name = headNames(part).at(-1)
      return name ? { kind: 'name', words: name.words } : noun(part)
    }
    rest = rest.slice(0, comma + (comma > 0 ? 0 : 1)).trimEnd()
    if (!rest.endsWith(',') && rest.lastIndexOf(', ') < 0) break
    if (headNames(rest.slice(rest.lastIndexOf(', ') + 1)).length > 0) break
  }
  return headOf(rest)
}

function headOf(rest: string): Speaker | null {
  const cut = [...rest.matchAll(CLAUSE)].at(-1)
  const last = cut ? rest.slice(cut.index + cut[0].length) : rest
  const phrase = last.trim()
  if (phrase === '') return null
  const pronoun = PRONOUN.exec(phrase)?.[1]?.toLowerCase()
  if (pronoun === 'who' && cut) return headOf(rest.slice(0, cut.index))
  if (pronoun) {
    const gender = GENDER[pronoun]
    return gender ? { kind: 'pronoun', gender } : null
  }
  if (RELATIVE.test(phrase) && cut) {
    const antecedent = phrase.replace(RELATIVE, '').trim()
    return antecedent === '' ? headOf(rest.slice(0, cut.index)) : headOf(antecedent)
  }
  const name = headNames(phrase).at(-1)
  if (name) return { kind: 'name', words: name.words }
  return OPENERS.test(phrase) &&
    !/^(?:officials|villagers|residents|critics|passengers|farmers|campaigners|members|investigators|nobody|someone|somebody)$/i.test(
      phrase,
    )
    ? null
    : noun(phrase)
}

const ENDS_NOUN =
  /\s(?:when|as|who|that|after|before|while|during|on|afterwards|later|yesterday|today|last|this|in an?|in the|by telephone|to|over)\b.*$/i

/** Who is named right behind the verb: 'said Eileen Prowse, 71' or 'shouted a woman at the back'. */
export function subjectAfter(text: string): Speaker | null {
  const [clause = ''] = text.split(
    /(?<!\b(?:Mr|Mrs|Ms|Dr|Capt|Gen|Sen|Rep|Lt|Col|Sgt|St|Gov|Prof|Rev|\p{Lu}))[.;:!?—–“”"«»(]/u,
  )
  const [first = '', second = ''] = clause.split(',')
  const phrase = first.trim()
  const pronoun = /^(he|she)\b/i.exec(phrase)?.[1]?.toLowerCase()
  const gender = pronoun === undefined ? undefined : GENDER[pronoun]
  if (gender) return { kind: 'pronoun', gender }
  if (
    phrase === '' ||
    /^(?:to|that|in|on|by|at|with|it|they|we|us|reporters|if|whether|how|and)\b/i.test(phrase)
  )
    return null
  const [name] = headNames(phrase)
  const [apposed] = headNames(second)
  if (name) return { kind: 'name', words: name.words }
  if (apposed && second.trim().startsWith(apposed.words)) return { kind: 'name', words: apposed.words }
  return noun(phrase.replace(ENDS_NOUN, ''))
}

/** Who a sentence that ends in a colon is about: the first one named, also by what is theirs; else its first phrase. */
export function subjectOfSentence(sentence: string): Speaker | null {
  const [lead = ''] = sentence.split(/, (?:who|whose|which)\b/)
  const name = headNames(lead)[0]
  if (name) return { kind: 'name', words: name.words }
  const owner = new RegExp(`(?<![\\p{L}])(${NAME})[’']s?(?!\\p{L})`, 'u').exec(lead)?.[1]
  if (owner && !OPENERS.test(owner)) return { kind: 'name', words: owner }
  const pronoun = /^\s*(he|she)\b/i.exec(lead)?.[1]?.toLowerCase()
  const gender = pronoun === undefined ? undefined : GENDER[pronoun]
  if (gender) return { kind: 'pronoun', gender }
  const comma = lead.indexOf(',')
  return comma > 0 ? noun(lead.slice(0, comma)) : null
}
