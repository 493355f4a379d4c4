import { compareParts } from '../../../shared/compare/compareParts.ts'
import { partsOf } from '../../../shared/compare/partsOf.ts'
import { Words } from './Words.tsx'

/** One line of words that stands beside the prose (a credit, an address), before and after. */
export function ChangedLine({ was, is }: { was: string; is: string }) {
  return <Words parts={compareParts(partsOf(inline(was)), partsOf(inline(is)))} />
}

function inline(text: string) {
  return text ? [{ type: 'text', text }] : []
}
