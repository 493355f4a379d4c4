import { readFile, rename } from 'node:fs/promises'
import { z } from 'zod'
import { DeskView } from '../../shared/article/DeskView.ts'
import { Person, Settings } from '../../shared/bridge.ts'

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/** What belongs to this computer and person, not to a library. */
const PreferencesData = z.object({
  person: Person.nullable(),
  settings: Settings,
  folder: z.string().nullable(),
  place: z.object({ folder: z.string(), id: z.string(), caret: z.number().int().min(0) }).nullable(),
  bounds: Bounds.nullable(),
  /** Of each library, the one seen last first. */
  views: z.array(DeskView.extend({ folder: z.string() })).default([]),
})

type PreferencesData = Readonly<z.infer<typeof PreferencesData>>

const FIRST: PreferencesData = {
  person: null,
  settings: { theme: 'system', deskOpen: true, panelOpen: true, deskWidth: 300, panelWidth: 340 },
  folder: null,
  place: null,
  bounds: null,
  views: [],
}

export type Preferences = {
  readonly value: PreferencesData
  /** Changes and stores them; the value is changed at once, the promise is the disk's. */
  change(change: Partial<PreferencesData>): Promise<void>
  /** Resolves once the last change is on the disk. */
  settled(): Promise<void>
}

/** Reads this computer's preferences; a file that cannot be read is moved aside and the first ones are used. */
export async function openPreferences(
  file: string,
  write: (file: string, text: string) => Promise<void>,
): Promise<Preferences> {
  let value = await read(file)
  let last = Promise.resolve()
  return {
    get value() {
      return value
    },
    change(change) {
      value = { ...value, ...change }
      const text = `${JSON.stringify(value, null, 2)}\n`
      last = last.then(
        () => write(file, text),
        () => write(file, text),
      )
      return last
    },
    settled: () => last,
  }
}

async function read(file: string): Promise<PreferencesData> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return FIRST
    throw error
  }
  const parsed = PreferencesData.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  await rename(file, `${file}.damaged-${Date.now()}`)
  return FIRST
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
