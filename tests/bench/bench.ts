import { electronVite } from '../../scripts/setup/electronVite.ts'
import { runNode } from '../../scripts/setup/runNode.ts'
import { measureDesk } from './measureDesk.ts'
import { measureKeys } from './measureKeys.ts'
import { measureList } from './measureList.ts'
import { measureMemory } from './measureMemory.ts'
import { measureOpening } from './measureOpening.ts'
import { measureSaving } from './measureSaving.ts'
import { measureSearch } from './measureSearch.ts'
import { measureStart } from './measureStart.ts'
import { measureLongTyping, measureTyping } from './measureTyping.ts'
import type { Row } from './support/Row.ts'

/**
 * Every figure beside its target, measured side by side in this run. A bench is no test: it never fails a build.
 * `npm run bench -- search desk` measures only these.
 */
const BENCHES: Readonly<Record<string, () => Promise<Row[]>>> = {
  saving: measureSaving,
  desk: measureDesk,
  list: measureList,
  search: measureSearch,
  typing: measureTyping,
  longTyping: measureLongTyping,
  keys: measureKeys,
  opening: measureOpening,
  memory: measureMemory,
  start: measureStart,
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}
const failed = await runNode(electronVite, ['build', '--logLevel', 'error'])
if (failed) process.exit(failed)
for (const [name, measure] of Object.entries(BENCHES))
  if (asked.length === 0 || asked.includes(name))
    for (const { figure, measured, target, met } of await measure())
      console.log(`${met ? 'met    ' : 'NOT MET'} ${figure}: ${measured}, target ${target}`)
