import type { EditorState } from '@tiptap/pm/state'
import { languageOf } from '../language/languageOf.ts'

/** The language a run of words was given; null where it is the story's. */
export function languageGiven({ doc, storedMarks }: EditorState, position: number): string | null {
  return languageOf(storedMarks ?? doc.resolve(position).marks())
}
