import { EMPTY_NEWSROOM, Newsroom } from '../../shared/article/Newsroom.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { newsroomShape } from './newsroomShape.ts'
import { ChangedOutside } from './outside/ChangedOutside.ts'
import type { RevisionKeeper } from './RevisionKeeper.ts'
import { Turns } from './Turns.ts'
import { type Place, VersionedFile } from './VersionedFile.ts'

const NEWSROOM_ID = 'newsroom'

/** newsroom.json, with its earlier versions in `revisions` at the top of the library. */
export class NewsroomFile {
  readonly #file: VersionedFile<Newsroom>
  readonly #revisions: RevisionKeeper
  readonly #turns = new Turns()
  #now: Newsroom = EMPTY_NEWSROOM

  constructor(place: Omit<Place, 'id' | 'name'>, revisions: RevisionKeeper) {
    this.#file = new VersionedFile({ ...place, name: 'newsroom.json', id: NEWSROOM_ID }, newsroomShape)
    this.#revisions = revisions
  }

  get now(): Newsroom {
    return this.#now
  }

  /** Whether it may be saved: false when it is there but cannot be read, and then it is left as it is. */
  async load(notices: NoticeBoard): Promise<boolean> {
    try {
      const loaded = await this.#file.load()
      if (loaded.state === 'sound' || loaded.state === 'mended') this.#now = loaded.stored.body
      if (loaded.state === 'mended')
        notices.tell(
          'newsroom-mended',
          NEWSROOM_ID,
          "The newsroom's own details were damaged; their newest whole version took their place.",
          loaded.path,
        )
      if (loaded.state === 'lost')
        notices.tell(
          'newsroom-damaged',
          NEWSROOM_ID,
          "The newsroom's own details were damaged and no earlier version is whole. The stories are safe; please enter the newsroom's name again.",
          loaded.path,
        )
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#now = (await this.#newestReadable()) ?? EMPTY_NEWSROOM
      const newer = error.code === 'library-newer'
      notices.tell(
        newer ? 'library-newer' : 'newsroom-unreadable',
        NEWSROOM_ID,
        newer
          ? 'This library was written by a newer Copydesk, so it is open for reading only and nothing in it is changed. Use the newer Copydesk to write in it.'
          : `${error.message} The newsroom's own details are not known as they are now, so the library is open for reading only and nothing in it is changed. Check the disk and open it again.`,
      )
      return false
    }
  }

  /** Reads the file when it is not the one last seen. Whether it says something else now. */
  check(): Promise<boolean> {
    return this.#turns.take(NEWSROOM_ID, async () => {
      const facts = await this.#file.examine()
      if (!facts || this.#file.sight.matches(facts)) return false
      await this.#revisions.flush()
      return this.#takeTheirs()
    })
  }

  /**
   * Changes these fields of the newsroom as it stands on the disk. Throws Refusal 'not-saved', or 'invalid-request'
   * for what is no newsroom.
   */
  async update(change: Partial<Newsroom>): Promise<Newsroom> {
    try {
      return await this.#update(change)
    } catch (error) {
      if (!(error instanceof ChangedOutside)) throw error
      await this.check()
      return this.#update(change)
    }
  }

  /** To show, not to go on from: what a newer Copydesk wrote since cannot be read here. */
  async #newestReadable(): Promise<Newsroom | null> {
    const { revisions } = this.#file
    for (const seq of await revisions.list().catch(() => [])) {
      const stored = await revisions.read(seq).catch(() => null)
      if (stored) return stored.body
    }
    return null
  }

  #update(change: Partial<Newsroom>): Promise<Newsroom> {
    return this.#turns.take(NEWSROOM_ID, async () => {
      const parsed = Newsroom.safeParse({ ...this.#now, ...change })
      if (!parsed.success)
        throw new Refusal('invalid-request', 'Not saved: these are not the details of a newsroom.', {
          cause: parsed.error,
        })
      const seq = (await this.#highest()) + 1
      await this.#file.save({ seq, body: parsed.data })
      this.#now = parsed.data
      this.#revisions.offer(NEWSROOM_ID, this.#file, { seq, body: parsed.data }, false)
      return parsed.data
    })
  }

  /** What another program wrote is the newsroom now; a file that is not whole is mended. */
  async #takeTheirs(): Promise<boolean> {
    const before = JSON.stringify(this.#now)
    const loaded = await this.#file.load()
    this.#file.sight.heard()
    if (loaded.state === 'sound' || loaded.state === 'mended') this.#now = loaded.stored.body
    return JSON.stringify(this.#now) !== before
  }

  async #highest(): Promise<number> {
    if (!this.#file.known) await this.#file.load()
    return this.#file.known?.seq ?? (await this.#file.revisions.list())[0] ?? 0
  }
}
