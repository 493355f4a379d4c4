import { randomBytes } from 'node:crypto'
import { Refusal } from '../../../shared/Refusal.ts'
import { cannotWrite } from '../cannotWrite.ts'
import type { FileSystem } from '../FileSystem.ts'
import { type Acquired, acquireLock } from './acquireLock.ts'
import type { Computer } from './Computer.ts'
import type { Holder } from './Holder.ts'
import { type Held, readHolder } from './readHolder.ts'

const SIGN_OF_LIFE_MS = 15_000
/** After a gap this long the computer slept, and another one may have taken the library. */
const UNSURE_MS = 60_000

export type LockRequest = {
  readonly files: FileSystem
  readonly computer: Computer
  /** The program's name as the sentence to a second one gives it. */
  readonly app: string
  /** Who works here; '' when nobody says. */
  readonly person?: string
  /** A lock that did not change between two looks: it is taken even if its holder may still live. */
  readonly still?: Held | undefined
  /** Whether to wait until a silent holder has been looked at twice; else it is taken to be at work. */
  readonly patient?: boolean
  now(): number
}

/** The one writer's hold on a library, with a sign of life (the file's time) every 15 seconds. */
export class LibraryLock {
  /** The holder before did not close the library: it was killed or the power went. */
  readonly tookOver: boolean
  readonly #request: LockRequest
  readonly #path: string
  readonly #me: Holder
  readonly #pulse: NodeJS.Timeout
  #sureMs: number

  private constructor(request: LockRequest, path: string, me: Holder, tookOver: boolean) {
    this.tookOver = tookOver
    this.#request = request
    this.#path = path
    this.#me = me
    this.#sureMs = request.now()
    this.#pulse = setInterval(() => this.#showLife(), SIGN_OF_LIFE_MS)
    this.#pulse.unref()
  }

  /** The lock, or who holds it. Throws the error of the disk where no lock can be made. */
  static async take(
    request: LockRequest,
    path: string,
  ): Promise<LibraryLock | Exclude<Acquired, { state: 'held' }>> {
    const { computer, app, person, still, patient = true } = request
    const me: Holder = {
      app,
      host: computer.host,
      ...(person ? { person } : {}),
      pid: computer.pid,
      born: computer.born,
      since: new Date(request.now()).toISOString(),
      token: randomBytes(16).toString('hex'),
    }
    const { files, now } = request
    const acquired = await acquireLock({ files, computer, me, now, still, patient }, path)
    return acquired.state === 'held' ? new LibraryLock(request, path, me, acquired.tookOver) : acquired
  }

  /**
   * Costs nothing while the sign of life is fresh. A lock that is gone is taken again, and the answer is then
   * false: another program may have written in between. Throws Refusal 'library-locked' when somebody else
   * holds it now, 'not-saved' when the disk does not say.
   */
  async confirm(): Promise<boolean> {
    const { files, now } = this.#request
    if (Math.abs(now() - this.#sureMs) < UNSURE_MS) return true
    const held = await readHolder(files, this.#path).catch(cannotWrite)
    const mine = held?.holder.token === this.#me.token
    if (!mine && (held || !(await this.#takeAgain())))
      throw new Refusal(
        'library-locked',
        'Not saved: another program took over this library while this computer slept. Copy your text and open the library again.',
      )
    this.#sureMs = now()
    return mine
  }

  async release(): Promise<void> {
    clearInterval(this.#pulse)
    if (await this.#isMine()) await this.#request.files.remove(this.#path)
  }

  async #takeAgain(): Promise<boolean> {
    const { files, computer, now } = this.#request
    const contest = { files, computer, now, me: this.#me, patient: false }
    const acquired = await acquireLock(contest, this.#path).catch(cannotWrite)
    return acquired.state === 'held'
  }

  async #isMine(): Promise<boolean> {
    return (await readHolder(this.#request.files, this.#path))?.holder.token === this.#me.token
  }

  /** A sign that fails leaves the lock unsure, and the next save asks. */
  #showLife(): void {
    this.#sign().catch(() => {
      this.#sureMs = Number.NEGATIVE_INFINITY
    })
  }

  async #sign(): Promise<void> {
    const { files, now } = this.#request
    const mine = await this.#isMine()
    if (mine) await files.touch(this.#path, now())
    this.#sureMs = mine ? now() : Number.NEGATIVE_INFINITY
  }
}
