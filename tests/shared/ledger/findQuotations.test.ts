import { describe, expect, it } from 'vitest'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { findQuotations } from '../../../src/shared/ledger/findQuotations.ts'
import type { Quotation } from '../../../src/shared/ledger/Quotation.ts'
import { type Answer, PIECES, readPiece } from './support/readPiece.ts'

type Score = { readonly missed: string[]; readonly wrong: string[]; readonly extra: string[]; right: number }

function score(answers: readonly Answer[], found: readonly Quotation[]): Score {
  const left = [...found]
  const result: Score = { missed: [], wrong: [], extra: [], right: 0 }
  for (const { words, speakers, none } of answers) {
    const index = left.findIndex(quotation => quotation.words === words)
    const [quotation] = index < 0 ? [] : left.splice(index, 1)
    if (!quotation) result.missed.push(words)
    else if (isRight(quotation.speaker, speakers, none)) result.right += 1
    else result.wrong.push(`${words}: ${quotation.speaker} (${speakers.join(', ') || 'none'})`)
  }
  result.extra.push(...left.map(({ words }) => words))
  return result
}

function isRight(speaker: string | null, speakers: readonly string[], none: boolean): boolean {
  if (speaker === null) return none
  const bare = (name: string) => name.toLocaleLowerCase('en').replace(/^(?:the|an?) /, '')
  return speakers.some(name => bare(name) === bare(speaker))
}

describe('the quotations of twelve pieces', () => {
  const scores = PIECES.map(name => {
    const { document, answers } = readPiece(name)
    return { name, answers, ...score(answers, findQuotations(restoreDocument(document))) }
  })
  const all = scores.flatMap(({ answers }) => answers).length
  const right = scores.reduce((sum, one) => sum + one.right, 0)

  it.each(scores)('are all found in $name, and nothing that is none', ({ missed, extra }) => {
    expect({ missed, extra }).toEqual({ missed: [], extra: [] })
  })

  it('have the right speaker in at least nine of ten', () => {
    process.stdout.write(`speakers: ${right} of ${all} right (${((right / all) * 100).toFixed(1)} %)\n`)
    expect(right / all, scores.flatMap(({ wrong }) => wrong).join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})
