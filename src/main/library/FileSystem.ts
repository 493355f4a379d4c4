export type FileFacts = {
  readonly kind: 'file' | 'folder' | 'other'
  /** Bytes. */
  readonly size: number
  readonly mtimeMs: number
  /** Tells a file from another that takes its name. */
  readonly ino: number
}

export type NewFile = {
  write(bytes: Uint8Array): Promise<void>
  /** Returns once the bytes are on the disk itself. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** Every call the library makes to the disk. Failures are Node's own errors with their `code`. */
export type FileSystem = {
  read(path: string): Promise<Uint8Array>
  /** Makes a file that does not exist yet; EEXIST when it does. */
  create(path: string): Promise<NewFile>
  rename(from: string, to: string): Promise<void>
  /** A second name for a file; EEXIST when the name is taken. */
  link(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /**
   * Makes one folder unless it is there. ENOENT when the folder above is gone: a library on a stick that was pulled
   * out must not come up again, empty, in the place where the stick will be.
   */
  makeFolder(path: string): Promise<void>
  /** Removes a folder only when it is empty. */
  removeFolder(path: string): Promise<void>
  /** Returns once the names in the folder are on the disk itself. */
  syncFolder(path: string): Promise<void>
  list(path: string): Promise<readonly { readonly name: string; readonly kind: FileFacts['kind'] }[]>
  /** Facts about the name itself, links not followed; null when there is nothing. */
  examine(path: string): Promise<FileFacts | null>
  /** Sets when the file was last changed, in milliseconds since 1970. */
  touch(path: string, timeMs: number): Promise<void>
  pause(ms: number): Promise<void>
}
