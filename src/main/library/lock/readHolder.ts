import { createHash } from 'node:crypto'
import { errorCode } from '../errorCode.ts'
import type { FileSystem } from '../FileSystem.ts'
import { Holder } from './Holder.ts'

/** Who holds the lock, and when it last showed a sign of life. `holder.pid` 0: written by nobody we know. */
export type Held = { readonly holder: Holder; readonly seenMs: number }

/** null when nobody holds it. Throws the error of the disk. */
export async function readHolder(files: FileSystem, path: string): Promise<Held | null> {
  const facts = await files.examine(path)
  if (!facts) return null
  // A link is not followed, and says nothing.
  if (facts.kind === 'other') return { holder: parse(new Uint8Array()), seenMs: facts.mtimeMs }
  try {
    return { holder: parse(await files.read(path)), seenMs: facts.mtimeMs }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function parse(bytes: Uint8Array): Holder {
  try {
    return Holder.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    const token = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
    return { app: '', host: '', pid: 0, born: '', since: '', token }
  }
}
