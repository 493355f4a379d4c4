import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { newestFirst } from '../../desk/newestFirst.ts'
import type { Desk } from './Desk.ts'

/** The rows of the desk as stories are saved, come and go. */
export function makeRows(store: Desk['store']) {
  function keepRow(row: StoryRow) {
    const others = store.getState().rows.filter(other => other.id !== row.id)
    const first = others[0]
    const newest = !first || Date.parse(row.modifiedAt) >= Date.parse(first.modifiedAt)
    store.setState({ rows: newest ? [row, ...others] : newestFirst([row, ...others]) })
  }

  function keepRows(rows: readonly StoryRow[]) {
    if (rows.length === 0) return
    const kept = new Set(rows.map(row => row.id))
    store.setState({
      rows: newestFirst([...rows, ...store.getState().rows.filter(row => !kept.has(row.id))]),
    })
  }

  /** Rows of stories that are off the desk; none of them stays selected. */
  function dropRows(ids: readonly string[]) {
    if (ids.length === 0) return
    const gone = new Set(ids)
    const { rows, selection } = store.getState()
    store.setState({
      rows: rows.filter(row => !gone.has(row.id)),
      selection: new Set([...selection].filter(id => !gone.has(id))),
    })
  }

  /** The story after this one on the desk, or before it, that is none of those to go; null when none is left. */
  function neighbourOf(id: string, going: ReadonlySet<string>): string | null {
    const { rows } = store.getState()
    const at = rows.findIndex(row => row.id === id)
    const stays = (row: StoryRow) => !going.has(row.id)
    return (rows.slice(at + 1).find(stays) ?? rows.slice(0, Math.max(0, at)).findLast(stays))?.id ?? null
  }

  return { keepRow, keepRows, dropRows, neighbourOf }
}
