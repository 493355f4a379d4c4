import { describe, expect, it } from 'vitest'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { PIECES, readPiece } from './support/readPiece.ts'

describe.each(PIECES)('the key of %s', name => {
  const { document, answers } = readPiece(name)
  const text = restoreDocument(document).textBetween(0, restoreDocument(document).content.size, '\n')

  it('holds words that stand in the piece, in its order', () => {
    let from = 0
    for (const { words } of answers) {
      const at = text.indexOf(words, from)
      expect(at, words).toBeGreaterThanOrEqual(from)
      from = at + words.length
    }
  })

  it('names who speaks, or that nobody does', () => {
    for (const { speakers, none } of answers) expect(none || speakers.length > 0).toBe(true)
  })
})

it('covers twelve pieces and well over a hundred quotations', () => {
  expect(PIECES).toHaveLength(12)
  expect(PIECES.flatMap(name => readPiece(name).answers).length).toBeGreaterThan(120)
})
