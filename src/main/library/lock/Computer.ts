/** What the lock must know of the computer it runs on. */
export type Computer = {
  readonly host: string
  readonly pid: number
  /** Tells this process from a later one with the same number; '' where the system does not say. */
  readonly born: string
  /** Whether that process of this computer still runs. With born '' a later process of the same number counts. */
  isRunning(pid: number, born: string): boolean
}
