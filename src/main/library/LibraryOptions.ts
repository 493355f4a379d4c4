import type { FileSystem } from './FileSystem.ts'
import type { Computer } from './lock/Computer.ts'

export type LibraryOptions = {
  /** Read only: takes no lock, so it also opens while another program writes. */
  readonly readOnly?: boolean
  /** The program's name for whoever finds the library locked. 'Copydesk' unless given. */
  readonly app?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly files?: FileSystem
  readonly computer?: Computer
}
