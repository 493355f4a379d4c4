import type { FileSystem, NewFile } from '../../src/main/library/FileSystem.ts'
import { nodeFileSystem } from '../../src/main/library/nodeFileSystem.ts'

export type DiskCall = Exclude<keyof FileSystem, 'pause'> | 'write' | 'sync' | 'close'

type Fault = {
  readonly call: DiskCall
  readonly code: string
  readonly about: string
  skip: number
  times: number
}

/** A disk, the real one unless given, with calls that fail as told, a record of every call, and no waiting. */
export class FaultyDisk {
  readonly calls: string[] = []
  readonly #base: FileSystem
  #faults: Fault[] = []
  #failing: { readonly at: number; readonly code: string; readonly until: number } | null = null

  constructor(base: FileSystem = nodeFileSystem) {
    this.#base = base
  }

  /** The next `times` calls (all when not given) fail, after `skip` good ones, where the path holds `about`. */
  fail(call: DiskCall, code: string, { times = Number.POSITIVE_INFINITY, skip = 0, about = '' } = {}): this {
    this.#faults.push({ call, code, about, skip, times })
    return this
  }

  /** Call number `at` (from 0, of any kind) and the `times - 1` after it fail. */
  failAt(at: number, code: string, times = 1): this {
    this.#failing = { at, code, until: at + times }
    return this
  }

  heal(): void {
    this.#failing = null
    this.#faults = []
  }

  readonly files: FileSystem = {
    read: path => this.#do('read', path, () => this.#base.read(path)),
    create: path => this.#do('create', path, async () => this.#newFile(path, await this.#base.create(path))),
    rename: (from, to) => this.#do('rename', to, () => this.#base.rename(from, to)),
    link: (from, to) => this.#do('link', to, () => this.#base.link(from, to)),
    remove: path => this.#do('remove', path, () => this.#base.remove(path)),
    makeFolder: path => this.#do('makeFolder', path, () => this.#base.makeFolder(path)),
    removeFolder: path => this.#do('removeFolder', path, () => this.#base.removeFolder(path)),
    syncFolder: path => this.#do('syncFolder', path, () => this.#base.syncFolder(path)),
    list: path => this.#do('list', path, () => this.#base.list(path)),
    examine: path => this.#do('examine', path, () => this.#base.examine(path)),
    touch: (path, timeMs) => this.#do('touch', path, () => this.#base.touch(path, timeMs)),
    pause: async () => undefined,
  }

  #newFile(path: string, file: NewFile): NewFile {
    return {
      write: bytes => this.#do('write', path, () => file.write(bytes)),
      sync: () => this.#do('sync', path, () => file.sync()),
      close: async () => {
        await file.close()
        await this.#do('close', path, async () => undefined)
      },
    }
  }

  async #do<T>(call: DiskCall, path: string, work: () => Promise<T>): Promise<T> {
    const number = this.calls.push(call) - 1
    const { at, code, until } = this.#failing ?? { at: 0, code: '', until: 0 }
    if (number >= at && number < until) throw failure(code, call, path)
    const fault = this.#faults.find(one => one.call === call && one.times > 0 && path.includes(one.about))
    if (!fault) return work()
    if (fault.skip > 0) {
      fault.skip -= 1
      return work()
    }
    fault.times -= 1
    throw failure(fault.code, call, path)
  }
}

function failure(code: string, call: DiskCall, path: string): Error {
  return Object.assign(new Error(`${code}: made to fail, ${call} '${path}'`), { code })
}
