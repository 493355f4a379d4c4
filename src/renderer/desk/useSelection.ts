import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { keyName } from '../commands/keyName.ts'

export type SelectionParts = {
  readonly ids: readonly string[]
  readonly selection: ReadonlySet<string>
  /** The place of the active one. */
  readonly at: number
  onSelection(selection: ReadonlySet<string>): void
}

/**
 * Choosing several of a list, as everywhere else: Ctrl or Cmd and a click adds one or takes it out, Shift reaches
 * from the last one chosen, Space is for the active one, Ctrl+A takes all, Escape none.
 */
export function useSelection({ ids, selection, at, onSelection }: SelectionParts) {
  const anchor = useRef<string | null>(null)

  function reach(to: number, from = at) {
    const known = anchor.current === null || selection.size === 0 ? -1 : ids.indexOf(anchor.current)
    const start = known < 0 ? from : known
    anchor.current = ids[start] ?? null
    onSelection(new Set(ids.slice(Math.min(start, to), Math.max(start, to) + 1)))
  }

  function toggle(index: number) {
    const id = ids[index]
    if (id === undefined) return
    anchor.current = id
    const next = new Set(selection)
    if (!next.delete(id)) next.add(id)
    onSelection(next)
  }

  function clear() {
    anchor.current = null
    if (selection.size > 0) onSelection(new Set())
  }

  return {
    reach,
    toggle,
    clear,
    /** True when the press was about the selection, and is done with. */
    press(event: KeyboardEvent): boolean {
      const mod = event.ctrlKey || event.metaKey
      if (event.key === ' ' && !event.altKey && !mod) toggle(at)
      else if (keyName(event) === 'a' && mod && !event.altKey && !event.shiftKey) onSelection(new Set(ids))
      else if (event.key === 'Escape' && selection.size > 0) clear()
      else return false
      return true
    },
    /** True when the click was about the selection; any other one ends it. */
    click(event: MouseEvent, index: number): boolean {
      if (event.shiftKey) reach(index)
      else if (event.ctrlKey || event.metaKey) toggle(index)
      else {
        clear()
        return false
      }
      return true
    },
  }
}
