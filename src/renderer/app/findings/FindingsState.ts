import type { Node } from '@tiptap/pm/model'
import type { PlacedFinding } from '../../editor/findings/makeFindingsBook.ts'

/** What spelling, grammar and house style have found in the open story, as of the writer's last pause. */
export type FindingsState = {
  readonly count: number
  /** Changes exactly when the findings of the house style do. */
  readonly styleMark: string
  /** The findings in a state of the document; what was written since has none yet. */
  in(document: Node): readonly PlacedFinding[]
}
