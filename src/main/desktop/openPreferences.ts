import { lstat, readFile, rename, stat } from 'node:fs/promises'
import { z } from 'zod'
import { DeskView } from '../../shared/article/DeskView.ts'
import { BackupPlan, FIRST_PLAN } from '../../shared/backup/BackupPlan.ts'
import { Person } from '../../shared/bridge/Person.ts'
import { Settings } from '../../shared/bridge/Settings.ts'
import { errorCode } from '../library/errorCode.ts'

/** Bytes; some hundred are usual. */
const LARGEST = 1024 * 1024

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/** The last proven backup of a library; `holds` marks what the library held then. */
const BackupRecord = z.object({ folder: z.string(), at: z.string(), file: z.string(), holds: z.string() })

const FIRST_SETTINGS: Settings = {
  theme: 'system',
  deskOpen: true,
  panelOpen: true,
  deskWidth: 300,
  panelWidth: 340,
  smartPunctuation: true,
  pageZoom: 100,
  typewriter: false,
  focusOn: 'paragraph',
  spelling: true,
  grammar: true,
  ownWords: [],
}

/** Settings of an earlier release have not heard of the newer ones. */
function complete(stored: unknown): unknown {
  return typeof stored === 'object' ? { ...FIRST_SETTINGS, ...stored } : stored
}

/** What belongs to this computer and person, not to a library. */
const PreferencesData = z.object({
  person: Person.nullable(),
  settings: z.preprocess(complete, Settings),
  folder: z.string().nullable(),
  place: z.object({ folder: z.string(), id: z.string(), caret: z.number().int().min(0) }).nullable(),
  bounds: Bounds.nullable(),
  /** Of each library, the one seen last first. */
  views: z.array(DeskView.extend({ folder: z.string() })).default([]),
  /** Libraries opened here, the last one first. */
  recent: z.array(z.object({ folder: z.string(), name: z.string() })).default([]),
  backupPlan: BackupPlan.default(FIRST_PLAN),
  backups: z.array(BackupRecord).default([]),
})

type PreferencesData = Readonly<z.infer<typeof PreferencesData>>

const FIRST: PreferencesData = {
  person: null,
  settings: FIRST_SETTINGS,
  folder: null,
  place: null,
  bounds: null,
  views: [],
  recent: [],
  backupPlan: FIRST_PLAN,
  backups: [],
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
  const text = await readText(file)
  if (text === null) return FIRST
  const parsed = PreferencesData.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  // Where even that is refused, the next change of a preference puts a new file there.
  await rename(file, `${file}.damaged-${Date.now()}`).catch(() => undefined)
  return FIRST
}

/** null when there is no file; '' for what is no text of a sensible size or cannot be read. */
async function readText(file: string): Promise<string | null> {
  try {
    const facts = await stat(file)
    return facts.isFile() && facts.size <= LARGEST ? await readFile(file, 'utf8') : ''
  } catch (error) {
    return errorCode(error) === 'ENOENT' && (await isFree(file)) ? null : ''
  }
}

/** A link that leads nowhere stands there too. */
async function isFree(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null)) === null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
