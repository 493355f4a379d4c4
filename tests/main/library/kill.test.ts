import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aLibrary, reopened } from '../../support/aLibrary.ts'

const ROUNDS = 20
/** Twenty programs are started one after the other, on whatever machine this is. */
const PATIENCE_MS = 240_000

test(
  'a writer killed at any instant of saving loses no acknowledged save, and the next opens at once',
  async () => {
    const library = await aLibrary()
    const { id } = await library.createStory()
    await library.close()
    for (let round = 0; round < ROUNDS; round += 1) {
      const acknowledged = await killedWhileSaving(library.folder, id, round)
      const again = await reopened(library.folder)
      const story = await again.readStory(id)
      expect(again.notices).toEqual([])
      expect(again.readOnly).toBe(false)
      expect(story.seq).toBeGreaterThanOrEqual(acknowledged)
      expect(story.seq).toBeLessThanOrEqual(acknowledged + 1)
      expect(story.slugline).toBe(`S${story.seq}`)
      expect(again.rows).toMatchObject([{ id, seq: story.seq }])
      expect(
        readdirSync(library.folder, { recursive: true }).filter(name => String(name).endsWith('.tmp')),
      ).toEqual([])
      await again.close()
    }
  },
  PATIENCE_MS,
)

/** The last number the writer said before it was killed, `round` numbers and a moment after its first. */
async function killedWhileSaving(folder: string, id: string, round: number): Promise<number> {
  const program = join(import.meta.dirname, 'programs', 'savingWriter.ts')
  const child = spawn(process.execPath, [program, folder, id], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8')
  for await (const text of child.stdout) {
    said += text
    if (said.split('\n').length <= round + 1 || child.killed) continue
    setTimeout(() => child.kill('SIGKILL'), (round * 7) % 5)
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return Number(said.trimEnd().split('\n').at(-1))
}
