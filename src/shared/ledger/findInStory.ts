import { Cast, type Stretch } from './Cast.ts'
import { tellEnglish } from './english/tellEnglish.ts'
import { isQuoted } from './isQuoted.ts'
import { type MarkedWords, pairMarks } from './pairMarks.ts'
import type { Quotation } from './Quotation.ts'
import type { Speaker, Telling } from './Speaker.ts'
import type { StoryBlock } from './StoryBlock.ts'
import { setApart } from './setApart.ts'
import { settingsOf } from './settingsOf.ts'
import { tellUrdu } from './urdu/tellUrdu.ts'
import { urduPeople } from './urdu/urduPeople.ts'

type Found = { from: number; to: number; words: string; speaker: Speaker; block: number; at: number }
type Unsaid = Omit<Found, 'speaker'> & { speaker: Speaker | null }

/** Every quotation in the blocks of a story, in their order, each with who the text says it was. */
export function findInStory(blocks: readonly StoryBlock[]): Quotation[] {
  const pairs = blocks.map(({ place, text }) => (place === 'top' || place === 'body' ? pairMarks(text) : []))
  const goingOn = joinParagraphs(blocks, pairs)
  const found = blocks.flatMap((block, index) => findInBlock(block, index, pairs[index] ?? [], goingOn))
  const cast = new Cast(narration(blocks, pairs), peopleIn(blocks, pairs, found))
  const quotations = found.map(({ from, to, words, speaker, block, at }): Quotation => {
    const name = speaker && cast.resolve(speaker, block, at)
    if (name && speaker?.kind === 'pronoun') cast.tell(name, speaker.gender)
    return { from, to, words, speaker: name }
  })
  return [...quotations, ...setApart(blocks, quotations)].toSorted((a, b) => a.from - b.from)
}

function findInBlock(
  { text, at, place }: StoryBlock,
  block: number,
  pairs: readonly MarkedWords[],
  goingOn: ReadonlyMap<MarkedWords, Ending>,
): Unsaid[] {
  const tellings: Telling[] = []
  const tell = isUrdu(text) ? tellUrdu : tellEnglish
  return settingsOf(text, pairs).flatMap((placed, index): Unsaid[] => {
    const pair = pairs[index]
    if (!pair) return []
    const setting = { ...placed, top: place === 'top', previous: tellings[index - 1] ?? null }
    const telling = tell(setting)
    tellings.push(telling)
    const ending = goingOn.get(pair)
    if (ending === 'within' || !isQuoted(setting, telling)) return []
    const tail = ending ?? { words: '', to: at + pair.end }
    return [
      {
        from: at + pair.start,
        to: tail.to,
        words: text.slice(pair.start, pair.end) + tail.words,
        speaker: telling.speaker,
        block,
        at: pair.open,
      },
    ]
  })
}

/** 'within': these words belong to a quotation that began in an earlier paragraph. */
type Ending = 'within' | { readonly words: string; readonly to: number }

/** Words that are not closed go on in the next paragraph when that one opens them again. */
function joinParagraphs(
  blocks: readonly StoryBlock[],
  pairs: readonly (readonly MarkedWords[])[],
): Map<MarkedWords, Ending> {
  const endings = new Map<MarkedWords, Ending>()
  let head: MarkedWords | null = null
  let words = ''
  blocks.forEach(({ text, at, group }, index) => {
    const [first] = pairs[index] ?? []
    if (head && first?.open === 0 && first.mark === head.mark && group === blocks[index - 1]?.group) {
      words += `\n${text.slice(0, first.end)}`
      endings.set(first, 'within')
      endings.set(head, { words, to: at + first.end })
      if (!first.closed) return
    }
    const last = pairs[index]?.at(-1)
    head = last && !last.closed && endings.get(last) !== 'within' ? last : null
    words = ''
  })
  return endings
}

/** What the piece itself says: all that stands in no marks. */
function narration(blocks: readonly StoryBlock[], pairs: readonly (readonly MarkedWords[])[]): Stretch[] {
  return blocks.flatMap(({ text, place }, block) => {
    if (place !== 'body') return []
    const edges = [0, ...(pairs[block] ?? []).flatMap(({ open, close }) => [open, close]), text.length]
    return edges.flatMap((at, index) =>
      index % 2 === 0 ? [{ text: text.slice(at, edges[index + 1]), block, at }] : [],
    )
  })
}

function peopleIn(
  blocks: readonly StoryBlock[],
  pairs: readonly (readonly MarkedWords[])[],
  found: readonly Unsaid[],
): string[] {
  const urdu = narration(blocks, pairs)
    .filter(({ text }) => isUrdu(text))
    .flatMap(({ text }) => urduPeople(text))
  return [...found.flatMap(({ speaker }) => (speaker?.kind === 'name' ? [speaker.words] : [])), ...urdu]
}

function isUrdu(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  return arabic > 0 && arabic * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}
