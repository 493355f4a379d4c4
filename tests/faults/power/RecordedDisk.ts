import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DiskRecord, unpackLog } from './DiskLog.ts'

const PROGRAM = join(import.meta.dirname, '..', 'programs', 'recordingDisk.ts')

/** An ext4 on a disk that remembers everything it was told, mounted at `folder` until `end`. */
export class RecordedDisk {
  readonly folder: string
  readonly #image: string
  readonly #log: string
  readonly #server: ChildProcess

  private constructor(image: string, folder: string, log: string, server: ChildProcess) {
    this.folder = folder
    this.#image = image
    this.#log = log
    this.#server = server
  }

  /** `template`: the disk as it is at first. `options`: of the mount. `scratch`: an empty folder of its own. */
  static async start(template: string, options: string, scratch: string): Promise<RecordedDisk> {
    const [image, folder, log] = [join(scratch, 'disk'), join(scratch, 'mounted'), join(scratch, 'log')]
    writeFileSync(image, '')
    mkdirSync(folder)
    const server = spawn(process.execPath, [PROGRAM, template, image, log], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await heard(server)
    execFileSync('mount', ['-o', options, image, folder])
    return new RecordedDisk(image, folder, log, server)
  }

  /** The records up to now; then the disk is gone. Nothing may be open on it. */
  async end(): Promise<readonly DiskRecord[]> {
    this.#server.stdin?.end()
    await heard(this.#server)
    const records = unpackLog(readFileSync(this.#log))
    const gone = once(this.#server, 'exit')
    execFileSync('umount', [this.folder])
    execFileSync('umount', [this.#image])
    await gone
    return records
  }
}

async function heard(server: ChildProcess): Promise<void> {
  const word = once(server.stdout ?? server, 'data')
  const early = once(server, 'exit').then(([code]) => {
    throw new Error(`the recording disk ended (${code})`)
  })
  early.catch(() => undefined)
  await Promise.race([word, early])
}
