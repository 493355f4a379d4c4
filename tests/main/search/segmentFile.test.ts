import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { rankStories } from '../../../src/main/search/rankStories.ts'
import { EMPTY_SEGMENT } from '../../../src/main/search/Segment.ts'
import { readSegment, writeSegment } from '../../../src/main/search/segmentFile.ts'
import { WordIndex } from '../../../src/main/search/WordIndex.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { indexOf } from '../../support/indexOf.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const STORIES = ['Rivers rise', 'سیلاب سے تباہی', 'The budget', ''].map(headline =>
  newArticle('2026-05-18T07:00:00Z', { document: writtenStory(headline, `About ${headline}.`) }),
)

test('an index that is kept answers as before', () => {
  const segment = indexOf(STORIES).compact()
  const again = readSegment(writeSegment(segment))
  expect(again).toEqual({ ...segment, texts: Uint8Array.from(segment.texts) })
  const index = new WordIndex(again ?? EMPTY_SEGMENT)
  expect(rankStories(index, parseQuery('سیلاب')).ids).toEqual([STORIES[1]?.id])
  expect(index.partsOf(STORIES[0]?.id ?? '')).toEqual(['Rivers rise', ' ', 'About Rivers rise.'])
  expect(index.stampOf(STORIES[2]?.id ?? '')).toEqual({ size: 1, mtimeMs: 1 })
})

test('an index of nothing is kept as nothing', () => {
  expect(readSegment(writeSegment(EMPTY_SEGMENT))).toEqual(EMPTY_SEGMENT)
})

test('damaged anywhere, cut anywhere or of another format it is not read', () => {
  const bytes = writeSegment(indexOf(STORIES).compact())
  const step = Math.ceil(bytes.length / 60)
  for (let at = 0; at < bytes.length; at += step) {
    const flipped = Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ 4 : byte))
    expect(readSegment(flipped), `flipped at ${at}`).toBeNull()
    expect(readSegment(bytes.subarray(0, at)), `cut at ${at}`).toBeNull()
  }
  const text = Buffer.from(bytes).toString('latin1').slice(65).replace('"format":1', '"format":2')
  const later = Buffer.from(text, 'latin1')
  const hash = createHash('sha256').update(later).digest('hex')
  expect(readSegment(Buffer.concat([Buffer.from(`${hash}\n`), later]))).toBeNull()
})
