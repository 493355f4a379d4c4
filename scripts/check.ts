import { runTool } from './setup/runTool.ts'

/** The walls and the style: types of every room, lint, format, import walls, nothing unused. */
const CHECKS = [
  ['types', 'tsc', ['-b']],
  ['lint, format and import walls', 'biome', ['check', '--error-on-warnings', '.']],
  ['unused files, exports and dependencies', 'knip', []],
] as const

let failed = 0
for (const [name, command, args] of CHECKS) {
  const code = await runTool(command, args)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  if (code !== 0) failed++
}
process.exitCode = failed === 0 ? 0 : 1
