import type { Editor } from '@tiptap/core'

/** What commands of the editor work on. */
export type EditorContext = {
  readonly editor: Editor
  /** Opens the file chooser for pictures, which become one gallery when asked. */
  choosePictures(gallery: boolean): void
  /** Opens the form for the chosen card, or for a new one. */
  editEmbed(): void
  /** Opens what can be done with the block of the caret. */
  openBlockMenu(): void
  /** Opens the form for the link at the selection. */
  editLink(): void
  /** Opens the form for the language of the words at the selection. */
  editLanguage(): void
  /** Opens the bar that looks through the story, and replaces in it when asked. */
  find(replacing: boolean): void
  /** Pastes the words of the clipboard without their structure. */
  pastePlain(): void
  /** Lists what the last paste kept, changed and lost; null while there is none. */
  readonly listIntake: (() => void) | null
}
