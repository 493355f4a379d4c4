import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { linkAround } from '../link/linkAround.ts'

/**
 * What decides which commands apply at a caret: the blocks around it, its marks, and whether there is something
 * to undo or redo. The same while letters are typed. Null for a selection, where more decides.
 */
export function placeKey(editor: Editor): string | null {
  const { selection, storedMarks } = editor.state
  if (!selection.empty) return null
  const { $from } = selection
  let key = `${editor.isEditable} ${undoDepth(editor.state) > 0} ${redoDepth(editor.state) > 0}`
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    const node = $from.node(depth)
    key += ` ${node.type.name}${node.attrs.level ?? ''}`
  }
  for (const mark of storedMarks ?? $from.marks()) key += ` ${mark.type.name}${mark.attrs.lang ?? ''}`
  return linkAround(selection) ? `${key} at link` : key
}
