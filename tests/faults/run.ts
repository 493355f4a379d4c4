import { parseArgs } from 'node:util'
import type { Part, Row } from './Part.ts'
import { appPart } from './parts/appPart.ts'
import { callsPart } from './parts/callsPart.ts'
import { disksPart } from './parts/disksPart.ts'
import { killsPart } from './parts/killsPart.ts'
import { mutantsPart } from './parts/mutantsPart.ts'
import { powerPart } from './parts/powerPart.ts'
import { soakPart } from './parts/soakPart.ts'

/**
 * The long fault suite: `npm run faults`, or some of its parts by name.
 *
 *     npm run faults -- kills power --seed 7 --share 0.1
 */
const PARTS: readonly Part[] = [callsPart, disksPart, powerPart, killsPart, appPart, soakPart, mutantsPart]
const WIDTHS = [44, 7, 7, 11, 7, 9]
const TOLD_AT_MOST = 20

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, share: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const unknown = positionals.filter(name => !PARTS.some(part => part.name === name))
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}; there are ${PARTS.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

console.log(`seed ${seed}\n${line('fault', 'runs', 'lost', 'unreadable', 'other', 'verdict')}`)
let failed = false
for (const part of PARTS) {
  if (positionals.length > 0 && !positionals.includes(part.name)) continue
  const started = Date.now()
  for (const row of await part.run({ seed, share: Number(values.share) })) print(row)
  console.log(`  (${part.name} took ${Math.round((Date.now() - started) / 1000)} s)`)
}
process.exitCode = failed ? 1 : 0

function print({ fault, tally, note, comparison = false }: Row): void {
  if (!tally) {
    console.log(`${line(fault, '-', '-', '-', '-', 'not run')}  ${note}`)
    return
  }
  const { lost, unreadable, other } = tally.counts
  const met = lost + unreadable + other === 0 && tally.runs > 0
  if (!met && !comparison) failed = true
  const verdict = comparison ? '-' : met ? 'met' : 'NOT MET'
  console.log(`${line(fault, tally.runs, lost, unreadable, other, verdict)}  ${note}`)
  if (comparison) return
  for (const story of tally.stories.slice(0, TOLD_AT_MOST)) console.log(`    ${story}`)
}

function line(...cells: readonly (string | number)[]): string {
  const padded = cells.map((cell, index) =>
    index === 0 ? `${cell}`.padEnd(WIDTHS[0] ?? 0) : `${cell}`.padStart(WIDTHS[index] ?? 0),
  )
  return padded.join(' ')
}
