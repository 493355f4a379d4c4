import type { NodeJson } from '../../../document/DocumentJson.ts'

/** An item of a list whose place in it is known by its level only: so do Word and Google Docs write lists. */
export type ListPiece = {
  readonly kind: 'item'
  /** 0 is the outermost. */
  readonly level: number
  readonly ordered: boolean
  /** The number of the item, where a list begins with it. */
  readonly start: number
  /** Begins a list of its own although the one before is alike. */
  readonly fresh: boolean
  readonly blocks: readonly NodeJson[]
}

/** What comes one after the other in a body, an item, a quotation or a cell, before lists are made of items. */
export type Piece =
  | { readonly kind: 'block'; readonly node: NodeJson }
  | ListPiece
  /** Belongs to the last item of a level, behind the lists inside it. */
  | { readonly kind: 'more'; readonly level: number; readonly blocks: readonly NodeJson[] }
