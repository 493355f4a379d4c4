import { join } from 'node:path'
import type { FileSystem } from '../FileSystem.ts'
import type { IndexEntry } from '../IndexEntry.ts'
import type { Finding } from './Finding.ts'

export type Counted = {
  newsrooms: number
  stories: number
  trashed: number
  versions: number
  pictures: number
  /** Files that opening or repairing set aside earlier. */
  keptAside: number
}

/** One look through a library: what was read, and what is wrong. Nothing on the disk is changed by it. */
export class Survey {
  readonly files: FileSystem
  readonly home: string
  readonly findings: Finding[] = []
  readonly counted: Counted = {
    newsrooms: 0,
    stories: 0,
    trashed: 0,
    versions: 0,
    pictures: 0,
    keptAside: 0,
  }
  /** The row of each whole story on the desk. */
  readonly entries: IndexEntry[] = []
  /** Picture -> the stories that show it. */
  readonly shown = new Map<string, string[]>()
  /** Folders that could not be looked into. */
  readonly closed = new Set<string>()
  /** Folders of stories seen, as 'articles' or 'trash' each. */
  readonly places = new Map<string, string[]>()

  constructor(files: FileSystem, home: string) {
    this.files = files
    this.home = home
  }

  /** The absolute path of one in the library. */
  at(path: string): string {
    return join(this.home, ...path.split('/'))
  }

  find(finding: Omit<Finding, 'story'> & { readonly story?: string }): void {
    this.findings.push({ story: null, ...finding })
  }
}
