import type { FileFacts, FileSystem, NewFile } from '../../../src/main/library/FileSystem.ts'
import { applyEvent } from './applyEvent.ts'
import type { DiskEvent } from './DiskEvent.ts'
import { type DiskFile, type DiskState, EMPTY_DISK } from './DiskState.ts'

/** A disk in memory behind the library's own port, which writes down every change it was asked for. */
export class MemoryDisk {
  readonly events: DiskEvent[] = []
  readonly #folders = new Map<number, Map<string, number>>()
  readonly #files: Map<number, DiskFile>
  readonly #now: () => number
  #last: number

  constructor(state: DiskState = EMPTY_DISK, now: () => number = Date.now) {
    for (const [folder, names] of state.folders) this.#folders.set(folder, new Map(names))
    this.#files = new Map(state.files)
    this.#last = Math.max(...state.folders.keys(), ...state.files.keys())
    this.#now = now
  }

  get state(): DiskState {
    return {
      folders: new Map([...this.#folders].map(([folder, names]) => [folder, new Map(names)])),
      files: new Map(this.#files),
    }
  }

  readonly files: FileSystem = {
    read: async path => this.#file(this.#at(path)).bytes,
    create: async path => this.#create(path),
    rename: async (from, to) => this.#rename(from, to),
    link: async (from, to) => {
      const what = this.#at(from)
      this.#file(what)
      const [folder, name] = this.#free(to)
      this.#tell({ do: 'enter', folder, name, what })
    },
    remove: async path => {
      this.#file(this.#at(path))
      const [folder, name] = this.#place(path)
      this.#tell({ do: 'leave', folder, name })
    },
    makeFolder: async path => {
      const there = this.#find(path)
      if (there !== null && this.#folders.has(there)) return
      const [folder, name] = this.#free(path)
      const what = this.#next()
      this.#tell({ do: 'makeFolder', folder: what })
      this.#tell({ do: 'enter', folder, name, what })
    },
    removeFolder: async path => {
      if (this.#names(path).size > 0) throw diskError('ENOTEMPTY', path)
      const [folder, name] = this.#place(path)
      this.#tell({ do: 'leave', folder, name })
    },
    syncFolder: async path => {
      this.#names(path)
      this.#tell({ do: 'syncFolder', folder: this.#at(path) })
    },
    list: async path =>
      [...this.#names(path)].map(([name, what]) => ({ name, kind: this.#facts(what).kind })),
    examine: async path => {
      const what = this.#find(path)
      return what === null ? null : this.#facts(what)
    },
    touch: async (path, atMs) => this.#tell({ do: 'touch', file: this.#at(path), atMs }),
    pause: async () => undefined,
  }

  #create(path: string): NewFile {
    const [folder, name] = this.#free(path)
    const file = this.#next()
    this.#tell({ do: 'makeFile', file, atMs: this.#now() })
    this.#tell({ do: 'enter', folder, name, what: file })
    return {
      write: async bytes => this.#tell({ do: 'write', file, bytes, atMs: this.#now() }),
      sync: async () => this.#tell({ do: 'syncFile', file }),
      close: async () => undefined,
    }
  }

  #rename(from: string, to: string): void {
    const what = this.#at(from)
    const there = this.#find(to)
    if (there !== null && this.#folders.get(there)?.size) throw diskError('ENOTEMPTY', to)
    const [folder, name] = this.#place(from)
    const [toFolder, toName] = this.#place(to)
    this.#tell({ do: 'move', folder, name, toFolder, toName, what })
  }

  #tell(event: DiskEvent): void {
    this.events.push(event)
    applyEvent(this.#folders, this.#files, event)
  }

  #next(): number {
    this.#last += 1
    return this.#last
  }

  #find(path: string): number | null {
    let here = 0
    for (const step of path.split('/').filter(Boolean)) {
      const next = this.#folders.get(here)?.get(step)
      if (next === undefined) return null
      here = next
    }
    return here
  }

  #at(path: string): number {
    const found = this.#find(path)
    if (found === null) throw diskError('ENOENT', path)
    return found
  }

  #place(path: string): [folder: number, name: string] {
    const cut = path.lastIndexOf('/')
    const folder = this.#at(path.slice(0, cut))
    if (!this.#folders.has(folder)) throw diskError('ENOTDIR', path)
    return [folder, path.slice(cut + 1)]
  }

  #free(path: string): [folder: number, name: string] {
    const place = this.#place(path)
    if (this.#find(path) !== null) throw diskError('EEXIST', path)
    return place
  }

  #names(path: string): ReadonlyMap<string, number> {
    const names = this.#folders.get(this.#at(path))
    if (!names) throw diskError('ENOTDIR', path)
    return names
  }

  #file(what: number): DiskFile {
    const file = this.#files.get(what)
    if (!file) throw diskError('EISDIR', `inode ${what}`)
    return file
  }

  #facts(what: number): FileFacts {
    const file = this.#files.get(what)
    if (!file) return { kind: 'folder', size: 0, mtimeMs: 0, ino: what }
    return { kind: 'file', size: file.bytes.length, mtimeMs: file.mtimeMs, ino: what }
  }
}

function diskError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
