import type { Library } from '../../src/main/library/Library.ts'
import { Refusal } from '../../src/shared/Refusal.ts'
import type { Ledger, StoryFact } from './Ledger.ts'
import type { Operation } from './Operation.ts'

export type Scene = {
  readonly library: Library
  readonly ledger: Ledger
  readonly onDesk: StoryFact
  readonly inTrash: StoryFact | null
}

/** Does an operation; null when it was acknowledged, else why not. `n`: the numbers it writes. */
export async function attempt(scene: Scene, operation: Operation, next: () => number): Promise<unknown> {
  const { library, ledger, onDesk, inTrash } = scene
  try {
    await operation.run({
      library,
      onDesk: ledger.stories.get(onDesk.id) ?? onDesk,
      inTrash: inTrash && (ledger.stories.get(inTrash.id) ?? inTrash),
      next,
      begin: (...facts) => ledger.begin(facts),
      done: (...facts) => ledger.done(facts),
    })
    return null
  } catch (error) {
    ledger.fail()
    return error
  }
}

/** null for a refusal that says what is safe; else what is wrong with how the operation failed. */
export function badRefusal(refusal: unknown): string | null {
  if (refusal === null) return null
  if (!(refusal instanceof Refusal)) return `not a refusal: ${refusal}`
  return /safe|nothing was changed|left as|The story is deleted/.test(refusal.message)
    ? null
    : `says not what is safe: ${refusal.message}`
}

/** Where the way back failed too, it was done although it was refused, and the library says so. */
export function isDoneAlready(refusal: unknown): boolean {
  return refusal instanceof Refusal && refusal.code === 'unknown-story'
}
