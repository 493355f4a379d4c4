import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/** Whether a transaction types the first letter of a word. Each word is an undo step of its own. */
export function beginsWord(transaction: Transaction): boolean {
  const [step, ...more] = transaction.steps
  if (!(step instanceof ReplaceStep) || more.length > 0 || step.from !== step.to) return false
  const { content, openStart } = step.slice
  const typed = openStart === 0 && content.childCount === 1 ? content.firstChild?.text : undefined
  if (typed === undefined || typed.length > 2 || /^\s/.test(typed)) return false
  const before = transaction.before.resolve(step.from).nodeBefore
  return before?.isText === true && /\s$/.test(before.text ?? '')
}
