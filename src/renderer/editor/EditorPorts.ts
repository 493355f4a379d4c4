import type { Output } from '../../shared/bridge.ts'

/** What the editor asks of the rest of the app. */
export type EditorPorts = {
  /** Stores a picture by its content. Rejects with a Refusal whose message is for the person. */
  addMedia(bytes: Uint8Array): Promise<Output<'media:add'>>
  /** Opens an address outside, after the person confirmed it. */
  openLink(address: string): void
  /** Out of focus mode. */
  leaveFocus(): void
  /** Has the clipboard's words pasted at the caret. */
  pastePlain(): void
  /** Tells the person one sentence. */
  notify(message: string): void
}
