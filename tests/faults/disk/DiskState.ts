export type DiskFile = { readonly bytes: Uint8Array; readonly mtimeMs: number }

/** Everything on a disk: names in folders, and files by number. The root is folder 0. */
export type DiskState = {
  readonly folders: ReadonlyMap<number, ReadonlyMap<string, number>>
  readonly files: ReadonlyMap<number, DiskFile>
}

export const EMPTY_DISK: DiskState = { folders: new Map([[0, new Map()]]), files: new Map() }
