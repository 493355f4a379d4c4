/** What can be wrong with what stands in a library's folder. */
export type FindingCode =
  | 'newsroom-damaged'
  | 'newsroom-missing'
  | 'story-damaged'
  | 'story-missing'
  | 'story-lost'
  | 'story-empty'
  | 'story-twice'
  | 'version-damaged'
  | 'record-damaged'
  | 'half-deleted'
  | 'picture-damaged'
  | 'picture-missing'
  | 'index-damaged'
  | 'index-wrong'
  | 'lock-damaged'
  | 'newer-format'
  | 'not-readable'
  | 'temporary'
  | 'sync-copy'
  | 'misplaced'
  | 'misnamed-folder'
  | 'folder-replaced'

/** One thing that is wrong. */
export type Finding = {
  readonly code: FindingCode
  /** In the library, parted by '/'. */
  readonly path: string
  /** The story it belongs to, or null. */
  readonly story: string | null
  /** One sentence each: what is wrong, what is safe all the same, what a repair does about it. */
  readonly what: string
  readonly safe: string
  readonly repair: string
}
