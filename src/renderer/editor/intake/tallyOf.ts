import {
  CHANGED_KINDS,
  DROPPED_KINDS,
  type IntakeItem,
  type IntakeReport,
  KEPT_KINDS,
} from '../../../shared/intake/clipboard/IntakeReport.ts'

export type Tally = { readonly kind: string; readonly count: number; readonly details: readonly string[] }

/** Too many for one line and of no interest until somebody asks. */
const NOT_IN_LINE = new Set(['styling', 'icon', 'heading', 'joined'])
const MOST_DETAILS = 200

/** A report by kind, in the order in which it is told. */
export function tallyOf({
  kept,
  items,
}: IntakeReport): Record<'kept' | 'changed' | 'dropped', readonly Tally[]> {
  return {
    kept: KEPT_KINDS.flatMap(kind => {
      const count = kept[kind] ?? 0
      return count > 0 ? [{ kind, count, details: [] }] : []
    }),
    changed: CHANGED_KINDS.flatMap(kind =>
      tally(
        kind,
        items.filter(item => item.did === 'changed' && item.kind === kind),
      ),
    ),
    dropped: DROPPED_KINDS.flatMap(kind =>
      tally(
        kind,
        items.filter(item => item.did === 'dropped' && item.kind === kind),
      ),
    ),
  }
}

/** What the line tells of it; nothing when all there is to tell are looks. */
export function inLine(tallies: readonly Tally[]): readonly Tally[] {
  return tallies.filter(({ kind }) => !NOT_IN_LINE.has(kind))
}

function tally(kind: string, items: readonly IntakeItem[]): Tally[] {
  const told = items.filter(
    item => item.detail !== '' || (item.took === undefined && item.gave === undefined),
  )
  if (told.length === 0) return []
  const details = [...new Set(told.map(item => item.detail).filter(Boolean))]
  return [{ kind, count: told.length, details: details.slice(0, MOST_DETAILS) }]
}
