import type { FileSystem } from './FileSystem.ts'
import type { Computer } from './lock/Computer.ts'
import type { Held } from './lock/readHolder.ts'

export type LibraryOptions = {
  /** Read only: takes no lock, so it also opens while another program writes. */
  readonly readOnly?: boolean
  /**
   * Answers with the rows of index.json as soon as they are read, and compares them with the disk afterwards
   * (`listed`), telling the watcher what differs. Without an index it reads the stories first. Waits for nobody: a
   * lock whose holder may be gone is watched (`hold`) while the library is open for reading only.
   */
  readonly rowsAtOnce?: boolean
  /** The program's name for whoever finds the library locked. 'Copydesk' unless given. */
  readonly app?: string
  /** Who works with it, for whoever finds the library locked. */
  readonly person?: string
  /** A lock that was looked at twice without a change: it is taken over. */
  readonly still?: Held | undefined
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly files?: FileSystem
  readonly computer?: Computer
}
