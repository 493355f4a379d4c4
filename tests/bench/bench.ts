import { electronVite } from '../../scripts/setup/electronVite.ts'
import { runNode } from '../../scripts/setup/runNode.ts'
import { measureSaving } from './measureSaving.ts'
import { measureStart } from './measureStart.ts'
import { measureTyping } from './measureTyping.ts'

/** Every figure beside its target, measured side by side in this run. A bench is no test: it never fails a build. */
const BENCHES = [measureSaving, measureTyping, measureStart]

const failed = await runNode(electronVite, ['build', '--logLevel', 'error'])
if (failed) process.exit(failed)
for (const measure of BENCHES)
  for (const { figure, measured, target, met } of await measure())
    console.log(`${met ? 'met    ' : 'NOT MET'} ${figure}: ${measured}, target ${target}`)
