import {
  type Command,
  type EditorState,
  NodeSelection,
  type Selection,
  type Transaction,
} from '@tiptap/pm/state'
import { zoneOf } from '../canvas/zoneOf.ts'
import { nodeType } from '../nodeType.ts'
import { BOX_NAMES, BOXES, type BoxName } from './BOXES.ts'
import { type Around, boxAround } from './boxAround.ts'
import { childrenOf } from './childrenOf.ts'
import { dissolveBox } from './dissolveBox.ts'
import { fitIntoBox } from './fitIntoBox.ts'

/** Puts the selected blocks of the body into a box, turns another box into this one, or takes this one away. */
export function toggleBox(name: BoxName): Command {
  return (state, dispatch) => {
    const transaction = state.tr
    const box = chosenBox(state.selection) ?? boxAround(state.selection.$from, BOX_NAMES)
    const done = !box
      ? wrap(state, transaction, name)
      : box.node.type.name === name
        ? dissolveBox(transaction, box)
        : change(transaction, box, name)
    if (done) dispatch?.(transaction.scrollIntoView())
    return done
  }
}

/** A whole box that is chosen. */
function chosenBox(selection: Selection): Around | null {
  if (!(selection instanceof NodeSelection)) return null
  const { node, from, $from } = selection
  return BOX_NAMES.some(name => name === node.type.name)
    ? { node, depth: $from.depth + 1, position: from }
    : null
}

function change(transaction: Transaction, box: Around, name: BoxName): boolean {
  const type = nodeType(transaction.doc.type.schema, name)
  if (!fitIntoBox(transaction, box.position + 1, childrenOf(box.node), name)) return false
  transaction.setNodeMarkup(box.position, type, null)
  return true
}

function wrap(state: EditorState, transaction: Transaction, name: BoxName): boolean {
  const { $from, $to } = state.selection
  if ($from.depth === 0 || zoneOf($from) !== 'body') return false
  const first = $from.index(0)
  const last = $to.depth === 0 ? $to.index(0) : $to.index(0) + 1
  const blocks = childrenOf(state.doc, first, last)
  const start = $from.before(1)
  if (blocks.length === 0 || !fitIntoBox(transaction, start, blocks, name)) return false
  const end = start + blocks.reduce((size, block) => size + block.nodeSize, 0)
  const range = transaction.doc
    .resolve(start + 1)
    .blockRange(transaction.doc.resolve(end - 1), node => node === transaction.doc)
  if (!range) return false
  transaction.wrap(range, [{ type: nodeType(state.schema, name) }])
  if (BOXES[name].attribution) transaction.insert(end + 1, nodeType(state.schema, 'attribution').create())
  return true
}
