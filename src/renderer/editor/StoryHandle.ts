import type { Editor } from '@tiptap/core'
import type { DocumentJson } from '../../shared/document/DocumentJson.ts'
import type { EditorContext } from './EditorContext.ts'

/** Where the caret goes: the headline, the end of the story, or where it stands. */
export type FocusPlace = 'headline' | 'end' | 'caret'

/** The open story for the app around it. It answers also after the page is gone, with the last state. */
export type StoryHandle = {
  document(): DocumentJson
  /** The caret's position, for restoring it later. */
  caret(): number
  focus(place?: FocusPlace): void
  readonly editor: Editor
  /** For running EDITOR_COMMANDS. */
  readonly context: EditorContext
}
