import type { NodeJson } from '../../../document/DocumentJson.ts'
import { fitBlocks } from '../../markdown/fitBlocks.ts'
import type { Reading } from '../../markdown/Reading.ts'
import type { ListPiece, Piece } from './Piece.ts'

type OpenList = { readonly list: NodeJson; readonly level: number }

/** Pieces as blocks: items that follow each other become lists within lists, by their levels. */
export function groupItems(pieces: readonly Piece[], reading: Reading): NodeJson[] {
  const blocks: NodeJson[] = []
  let open: OpenList[] = []
  for (const piece of pieces) {
    if (piece.kind === 'block') {
      open = []
      blocks.push(piece.node)
      continue
    }
    while ((open.at(-1)?.level ?? -1) > piece.level) open.pop()
    if (piece.kind === 'more') {
      const item = lastItem(open.at(-1))
      if (item) item.content?.push(...inItem(piece.blocks, reading))
      else blocks.push(...piece.blocks)
      continue
    }
    if (open.at(-1)?.level === piece.level && !continues(open.at(-1), piece)) open.pop()
    if (open.at(-1)?.level !== piece.level) {
      const list = listFor(piece)
      const item = lastItem(open.at(-1))
      if (item) item.content?.push(list)
      else blocks.push(list)
      open.push({ list, level: piece.level })
    }
    const content = inItem(piece.blocks, reading)
    if (content[0]?.type !== 'paragraph') content.unshift({ type: 'paragraph' })
    open.at(-1)?.list.content?.push({ type: 'listItem', content })
  }
  return blocks
}

function continues(open: OpenList | undefined, piece: ListPiece): boolean {
  return !piece.fresh && (open?.list.type === 'orderedList') === piece.ordered
}

function listFor({ ordered, start }: ListPiece): NodeJson {
  return ordered
    ? { type: 'orderedList', attrs: { start }, content: [] }
    : { type: 'bulletList', content: [] }
}

function lastItem(open: OpenList | undefined): NodeJson | undefined {
  return open?.list.content?.at(-1)
}

function inItem(blocks: readonly NodeJson[], reading: Reading): NodeJson[] {
  return fitBlocks(blocks, ['paragraph', 'bulletList', 'orderedList'], reading)
}
