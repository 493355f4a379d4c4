import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { attempt, badRefusal } from '../attempt.ts'
import { checkLibrary } from '../checkLibrary.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import { Tally } from '../Tally.ts'
import { aScene } from './aScene.ts'

/** The trash of a library is another disk, so that nothing can be moved there (EXDEV). Needs the right to mount. */
export async function otherDisk(above: string): Promise<Tally> {
  const tally = new Tally()
  for (const operation of OPERATIONS.filter(({ name }) => name === 'trash')) {
    const place = join(above, 'place')
    mkdirSync(place)
    const scene = await aScene(place)
    const trash = join(scene.library.folder, 'trash')
    execFileSync('mount', ['-t', 'tmpfs', 'copydesk-faults', trash])
    const bad = badRefusal(await attempt(scene, operation, () => 11))
    execFileSync('umount', [trash])
    await scene.library.close()
    tally.add(
      [
        ...(bad ? [{ kind: 'other', what: bad } as const] : []),
        ...(await checkLibrary(scene.library.folder, scene.ledger, { files: nodeFileSystem })),
      ],
      operation.name,
    )
    rmSync(place, { recursive: true })
  }
  return tally
}
