import type { FaceName } from './FaceName.ts'

/**
 * One file of an export. `path` is relative to the chosen folder, parted by '/', and never leaves it.
 * `text` is written as UTF-8; `media` names a stored picture and `face` a typeface that comes with Copydesk, both
 * copied byte for byte.
 */
export type ExportFile = { readonly path: string } & (
  | { readonly text: string }
  | { readonly media: string }
  | { readonly face: FaceName }
)
