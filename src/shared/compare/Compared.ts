import type { MarkJson, NodeJson } from '../document/DocumentJson.ts'

export type ChangeKind = 'same' | 'added' | 'removed'

/** A run of words of one fate. `was` holds the marks it had before, where only those changed. */
export type Part = {
  readonly kind: ChangeKind
  readonly text: string
  readonly marks: readonly MarkJson[]
  readonly was?: readonly MarkJson[]
  /** A line break within the block; its text is a line feed. */
  readonly isBreak?: true
}

/** What holds words or blocks, without them. */
type Frame = Pick<NodeJson, 'type' | 'attrs'>

/**
 * One node of two documents laid over each other: on both sides alike, on one side only, or on both with
 * differences further down. `frame` is the node as it is after, `was` as it was before.
 */
export type Compared =
  | { readonly kind: ChangeKind; readonly node: NodeJson }
  | { readonly kind: 'words'; readonly frame: Frame; readonly was: Frame; readonly parts: readonly Part[] }
  | {
      readonly kind: 'blocks'
      readonly frame: Frame
      readonly was: Frame
      readonly blocks: readonly Compared[]
    }
