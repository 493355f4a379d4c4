import type { FoundStory } from '../../../shared/find/FoundStory.ts'
import { findInStored, inShort } from '../../../shared/find/findInStored.ts'
import { findPattern } from '../../../shared/find/findPattern.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import {
  type FinderGround,
  type LookEnd,
  type LookTask,
  type Replaced,
  type ReplaceTask,
  SIGNS,
  type Unread,
} from './messages.ts'
import { replaceInStory } from './replaceInStory.ts'
import { StoryBlocks } from './StoryBlocks.ts'

/** What was found is told after so many milliseconds, or so many matches: neither side waits for a heap of them. */
const TELL_MS = 40
const TELL_MATCHES = 400

type Tell = (found: readonly FoundStory[], looked: number) => void

/** Looks through the stories of one library in its thread. Gives a sign of life with every block it looks at. */
export class FinderDesk {
  readonly #signs: Int32Array
  readonly #stories: StoryBlocks

  constructor({ articles, signs }: FinderGround) {
    this.#signs = new Int32Array(signs)
    this.#stories = new StoryBlocks(articles)
  }

  /** Stops at the next story once task `number` is to stop. Throws SyntaxError for what is no regular expression. */
  look(number: number, { query, replacement, zones, ids, most }: LookTask, tell: Tell): LookEnd {
    const pattern = findPattern(query)
    const unread: Unread[] = []
    let [stories, matches, looked, heap, toldAt] = [0, 0, 0, 0, performance.now()]
    let found: FoundStory[] = []
    for (const id of ids) {
      if (!pattern || this.#isStopped(number)) break
      this.#beat()
      looked += 1
      try {
        const story = this.#stories.of(id)
        const here = story
          ? findInStored(story.blocks, {
              pattern,
              replacement,
              groups: query.regex,
              zones,
              onBlock: () => this.#beat(),
            })
          : []
        const room = Math.max(0, most - matches)
        matches += here.length
        if (here.length > 0) stories += 1
        if (story && here.length > 0 && room > 0)
          found.push({ id, seq: story.seq, matches: here.slice(0, room).map(inShort) })
        heap += here.length
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        unread.push({ id, code: error.code, message: error.message })
      }
      // The very first ones at once.
      if (
        heap >= TELL_MATCHES ||
        (stories === 1 && found.length === 1) ||
        performance.now() - toldAt > TELL_MS
      ) {
        tell(found, looked)
        found = []
        heap = 0
        toldAt = performance.now()
      }
    }
    tell(found, looked)
    return { stories, matches, looked, unread, trouble: null }
  }

  replace(task: ReplaceTask): Replaced {
    const bytes = this.#stories.read(task.id)
    const pattern = findPattern(task.query)
    if (!bytes || !pattern) throw new Refusal('unknown-story', 'There is no such story in this library.')
    return replaceInStory(bytes, pattern, task, () => this.#beat())
  }

  #beat(): void {
    Atomics.add(this.#signs, SIGNS.beats, 1)
  }

  #isStopped(number: number): boolean {
    return Atomics.load(this.#signs, SIGNS.stopped) >= number
  }
}
