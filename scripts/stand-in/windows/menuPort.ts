import type { MenuLine, Shortcut } from '../worlds/messages.ts'
import type { WebContents } from './WebContents.ts'

/** What the menus do for the pages; set by the menus, since a page knows no menu. */
export const menuPort = {
  current: (): { shortcuts: readonly Shortcut[]; bar: readonly MenuLine[] | null } => ({
    shortcuts: [],
    bar: null,
  }),
  choose: (_contents: WebContents, _id: number): void => {},
  closed: (_id: number): void => {},
}
