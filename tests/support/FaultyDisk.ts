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

/** The real disk, with calls that fail as told, a record of every call, and no waiting. */
export class FaultyDisk {
  readonly calls: string[] = []
  #faults: Fault[] = []

  /** The next `times` calls (all when not given) fail, after `skip` good ones, where the path holds `about`. */
  fail(call: DiskCall, code: string, { times = Number.POSITIVE_INFINITY, skip = 0, about = '' } = {}): this {
    this.#faults.push({ call, code, about, skip, times })
    return this
  }

  heal(): void {
    this.#faults = []
  }

  readonly files: FileSystem = {
    read: path => this.#do('read', path, () => nodeFileSystem.read(path)),
    create: path =>
      this.#do('create', path, async () => this.#newFile(path, await nodeFileSystem.create(path))),
    rename: (from, to) => this.#do('rename', to, () => nodeFileSystem.rename(from, to)),
    link: (from, to) => this.#do('link', to, () => nodeFileSystem.link(from, to)),
    remove: path => this.#do('remove', path, () => nodeFileSystem.remove(path)),
    makeFolder: path => this.#do('makeFolder', path, () => nodeFileSystem.makeFolder(path)),
    removeFolder: path => this.#do('removeFolder', path, () => nodeFileSystem.removeFolder(path)),
    syncFolder: path => this.#do('syncFolder', path, () => nodeFileSystem.syncFolder(path)),
    list: path => this.#do('list', path, () => nodeFileSystem.list(path)),
    examine: path => this.#do('examine', path, () => nodeFileSystem.examine(path)),
    touch: (path, timeMs) => this.#do('touch', path, () => nodeFileSystem.touch(path, timeMs)),
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
    this.calls.push(call)
    const fault = this.#faults.find(one => one.call === call && one.times > 0 && path.includes(one.about))
    if (!fault) return work()
    if (fault.skip > 0) {
      fault.skip -= 1
      return work()
    }
    fault.times -= 1
    throw Object.assign(new Error(`${fault.code}: made to fail, ${call} '${path}'`), { code: fault.code })
  }
}
