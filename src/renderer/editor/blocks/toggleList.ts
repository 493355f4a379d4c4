import { liftListItem, wrapRangeInList } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { zoneOf } from '../canvas/zoneOf.ts'
import { nodeType } from '../nodeType.ts'
import { boxAround } from './boxAround.ts'

type ListName = 'bulletList' | 'orderedList'

/** Makes a list of the selected blocks, turns the other kind of list into this one, or takes the list away. */
export function toggleList(name: ListName): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection
    if (zoneOf($from) !== 'body') return false
    const type = nodeType(state.schema, name)
    const list = boxAround($from, ['bulletList', 'orderedList'])
    if (list?.node.type === type) return liftListItem(nodeType(state.schema, 'listItem'))(state, dispatch)
    const transaction = state.tr
    if (list) {
      dispatch?.(transaction.setNodeMarkup(list.position, type, null))
      return true
    }
    state.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      if (node.type.name === 'heading') {
        transaction.setNodeMarkup(position, nodeType(state.schema, 'paragraph'), null)
      }
    })
    const range = transaction.doc.resolve($from.pos).blockRange(transaction.doc.resolve($to.pos))
    if (!range || !wrapRangeInList(transaction, range, type)) return false
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}
