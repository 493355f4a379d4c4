import type { Transaction } from '@tiptap/pm/state'
import type { Match } from './Match.ts'

/** Puts each match's replacement in its place, in the marks that stand there. `matches` are in order. */
export function putReplacements(transaction: Transaction, matches: readonly Match[]): Transaction {
  for (const { from, to, replacement } of matches.toReversed()) {
    if (replacement === '') transaction.delete(from, to)
    else transaction.insertText(replacement, from, to)
  }
  return transaction
}
