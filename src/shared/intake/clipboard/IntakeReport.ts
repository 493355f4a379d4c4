/** Where a pasted piece was written, as far as its markup says so. */
export type Dialect =
  | 'word'
  | 'excel'
  | 'outlook'
  | 'googleDocs'
  | 'googleSheets'
  | 'libreOffice'
  | 'calc'
  | 'gmail'
  | 'web'
  | 'markdown'
  | 'table'
  | 'text'

/** What a paste may bring along, in the order in which it is told. */
export const KEPT_KINDS = ['heading', 'list', 'table', 'quotation', 'picture', 'link', 'code'] as const

export type KeptKind = (typeof KEPT_KINDS)[number]

/** What became something else; all of its words are still there unless the list says so. */
export const CHANGED_KINDS = [
  'footnote',
  'comment',
  'insertion',
  'deepList',
  'heading',
  'reshaped',
  'redirect',
  'tracked',
  'joined',
  'icon',
] as const

/** What was left out. */
export const DROPPED_KINDS = [
  'remotePicture',
  'localPicture',
  'embeddedPicture',
  'tracker',
  'frame',
  'media',
  'form',
  'control',
  'drawing',
  'script',
  'hidden',
  'deletion',
  'furniture',
  'unsafeLink',
  'pageLink',
  'deep',
  'frontMatter',
  'styling',
] as const

export type ChangedKind = (typeof CHANGED_KINDS)[number]
export type DroppedKind = (typeof DROPPED_KINDS)[number]

export type IntakeItem = (
  | { readonly did: 'changed'; readonly kind: ChangedKind }
  | { readonly did: 'dropped'; readonly kind: DroppedKind }
) & {
  /** The address, the words, or what became of it; '' where the kind says all. */
  readonly detail: string
  /** Visible words of the source that are not in the document. */
  readonly took?: string
  /** Words of the document that were not in the source. */
  readonly gave?: string
}

/** What a reader made of a paste, for the person who pasted it. */
export type IntakeReport = {
  readonly dialect: Dialect
  readonly kept: Readonly<Partial<Record<KeptKind, number>>>
  readonly items: readonly IntakeItem[]
}
