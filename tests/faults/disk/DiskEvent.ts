/** What a disk was asked to change, in the order it was asked. Files and folders go by number, as inodes do. */
export type DiskEvent =
  | { readonly do: 'enter'; readonly folder: number; readonly name: string; readonly what: number }
  | { readonly do: 'leave'; readonly folder: number; readonly name: string }
  | {
      readonly do: 'move'
      readonly folder: number
      readonly name: string
      readonly toFolder: number
      readonly toName: string
      readonly what: number
    }
  | { readonly do: 'makeFile'; readonly file: number; readonly atMs: number }
  | { readonly do: 'makeFolder'; readonly folder: number }
  | { readonly do: 'write'; readonly file: number; readonly bytes: Uint8Array; readonly atMs: number }
  | { readonly do: 'touch'; readonly file: number; readonly atMs: number }
  | { readonly do: 'syncFile'; readonly file: number }
  | { readonly do: 'syncFolder'; readonly folder: number }
