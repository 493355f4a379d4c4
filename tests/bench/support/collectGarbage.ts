import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Before each side of a comparison, so that neither pays for what the other left behind. */
export function collectGarbage(): void {
  // Not instanceof: it is a function of another realm.
  if (typeof collect === 'function') collect()
}
