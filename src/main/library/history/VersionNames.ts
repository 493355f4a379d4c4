import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../../shared/Refusal.ts'
import { cannotWrite } from '../cannotWrite.ts'
import type { FileSystem } from '../FileSystem.ts'
import { openStored } from '../openStored.ts'
import type { Shape } from '../Shape.ts'
import { sealEnvelope } from '../sealEnvelope.ts'
import { writeDurably } from '../writeDurably.ts'

const FORMAT = 1
const NAME = /^(\d{1,15})\.name\.json$/

/** `at` in ISO 8601 with offset. */
const VersionName = z.object({ name: z.string(), by: z.string(), at: z.string() })

export type VersionName = Readonly<z.infer<typeof VersionName>>

const shape: Shape<VersionName> = {
  kind: 'version-name',
  format: FORMAT,
  restore: (format, body) => {
    if (format > FORMAT) throw new Refusal('library-newer', 'The name was given by a newer Copydesk.')
    const parsed = VersionName.safeParse(body)
    if (!parsed.success) throw new Refusal('damaged', 'The name of a version is not complete.')
    return parsed.data
  },
  renumber: name => name,
}

/** The names given to versions of one story: a small file beside each version that has one. */
export class VersionNames {
  readonly #files: FileSystem
  readonly #folder: string
  readonly #id: string

  constructor(files: FileSystem, folder: string, id: string) {
    this.#files = files
    this.#folder = folder
    this.#id = id
  }

  /** The numbers of the versions that have a name, from what stands in the folder. */
  static among(fileNames: readonly string[]): ReadonlySet<number> {
    return new Set(fileNames.flatMap(name => NAME.exec(name)?.[1] ?? []).map(Number))
  }

  /** '' when it cannot be read: the version has a name all the same, and stays. */
  async read(seq: number): Promise<string> {
    try {
      const stored = openStored(await this.#files.read(this.#path(seq)), this.#id, shape)
      return stored.seq === seq ? stored.body.name : ''
    } catch {
      return ''
    }
  }

  /** Gives a name or another one; returns once the disk has it. Throws Refusal 'not-saved'. */
  async give(seq: number, name: VersionName): Promise<void> {
    const label = { kind: shape.kind, format: FORMAT, id: this.#id, seq }
    await writeDurably(this.#files, this.#path(seq), sealEnvelope(label, name))
  }

  /** Throws Refusal 'not-saved' when the name cannot be taken away. */
  async take(seq: number): Promise<void> {
    if (!(await this.#files.examine(this.#path(seq)))) return
    await this.#files.remove(this.#path(seq)).catch(cannotWrite)
    await this.#files.syncFolder(this.#folder).catch(cannotWrite)
  }

  #path(seq: number): string {
    return join(this.#folder, `${seq}.name.json`)
  }
}
