import type { EditorCommandId } from '../editorCommands.ts'
import { SELDOM, type ToolbarItem } from './TOOLBAR.ts'

/** Pixels: an item, the menu of styles, the line between two groups, the room at both ends. */
const ITEM = 32
const STYLE = 98
const LINE = 11
const ENDS = 8

export type Fit = {
  readonly groups: readonly (readonly ToolbarItem['id'][])[]
  /** What stands in the 'more' menu, in the toolbar's order. */
  readonly more: readonly EditorCommandId[]
}

/** The items that fit a width in pixels; the least needed go into the 'more' menu first. */
export function fitToolbar(groups: readonly (readonly ToolbarItem[])[], width: number): Fit {
  const items = groups.flat()
  const spare = items
    .filter(item => item.spare > 0 && item.spare < SELDOM)
    .toSorted((a, b) => b.spare - a.spare)
  const hidden = new Set(items.filter(item => item.spare === SELDOM).map(item => item.id))
  while (widthOf(groups, hidden) > width) {
    const next = spare.shift()
    if (!next) break
    hidden.add(next.id)
  }
  return {
    groups: groups
      .map(group => group.map(item => item.id).filter(id => !hidden.has(id)))
      .filter(group => group.length > 0),
    more: items.flatMap(({ id }) => (id !== 'style' && hidden.has(id) ? [id] : [])),
  }
}

function widthOf(groups: readonly (readonly ToolbarItem[])[], hidden: ReadonlySet<string>): number {
  const shown = groups
    .map(group => group.filter(item => !hidden.has(item.id)))
    .filter(group => group.length > 0)
  const items = shown.flat().reduce((sum, item) => sum + (item.id === 'style' ? STYLE : ITEM), 0)
  return ENDS + items + (shown.length - 1) * LINE + (hidden.size > 0 ? ITEM + LINE : 0)
}
