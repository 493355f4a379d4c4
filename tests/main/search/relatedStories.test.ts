import { expect, test } from 'vitest'
import { relatedStories } from '../../../src/main/search/relatedStories.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { indexOf } from '../../support/indexOf.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const written = (headline: string, body: string) =>
  newArticle('2026-05-18T07:00:00Z', { document: writtenStory(headline, body) })

const DRAINS = written(
  'City clears storm drains',
  'Engineers cleared the storm drains of Karachi before the monsoon.',
)
const RAIN = written(
  'Monsoon reaches Karachi',
  'The drains hold as the monsoon reaches Karachi, engineers say.',
)
const BUDGET = written('The budget', 'The government asks for more taxes on sugar before the vote.')
const CRICKET = written('Derby won', 'The captain won the derby before the crowd with a six.')
const URDU = written('کراچی میں بارش', 'مون سون کی بارش کے بعد نالے صاف کیے گئے۔')
const ALL = [
  DRAINS,
  RAIN,
  BUDGET,
  CRICKET,
  URDU,
  ...Array.from({ length: 12 }, (_, n) => written(`Filler ${n}`, `Nothing of it ${n}.`)),
]

test.each([0, 5, 99])('a story about the same is related, others are not (%d laid out)', laidOut => {
  const relations = relatedStories(indexOf(ALL, laidOut), DRAINS.id)
  expect(relations.map(({ id }) => id)).toEqual([RAIN.id])
  expect(relations[0]?.score).toBeGreaterThan(0.2)
  expect(relations[0]?.score).toBeLessThanOrEqual(1)
})

test('a story taken away is related to nothing, and one that is not here has no relations', () => {
  const index = indexOf(ALL, 99)
  index.remove(RAIN.id)
  expect(relatedStories(index, DRAINS.id)).toEqual([])
  expect(relatedStories(index, RAIN.id)).toEqual([])
})

test('a blank story has no relations', () => {
  const blank = newArticle('2026-05-18T07:00:00Z')
  expect(relatedStories(indexOf([...ALL, blank]), blank.id)).toEqual([])
})
