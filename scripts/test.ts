import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chooseRuntime } from './setup/chooseRuntime.ts'
import { projectRoot } from './setup/projectRoot.ts'
import { runTool } from './setup/runTool.ts'

/**
 * Every test, in three parts: the house's own check, the unit tests, the app driven end to end. Tests that this
 * machine cannot run are named, never hidden. The last line counts them all.
 */
type Tally = { passed: number; failed: number; notRun: string[]; secondTry?: string[] }

const REPORTS = join(projectRoot, 'test-results')
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const { kind, why } = chooseRuntime()
console.log(`The app will be driven in ${kind} (${why}).`)

const parts: Tally[] = []
parts.push(tallyOfCode('npm run check', await runTool('node', ['scripts/check.ts'])))
await runTool('electron-vite', ['build', '--logLevel', 'warn'])

const unitReport = join(REPORTS, 'unit.json')
const unitCode = await runTool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${unitReport}`,
])
parts.push(tallyOfUnitTests(unitReport, unitCode))

const appReport = join(REPORTS, 'app.json')
const appCode = await runTool('playwright', ['test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: appReport,
})
parts.push(tallyOfAppTests(appReport, appCode))

const notRun = parts.flatMap(part => part.notRun)
if (notRun.length > 0)
  console.log(`\nNot run on this machine:\n${notRun.map(name => `  - ${name}`).join('\n')}`)
const secondTry = parts.flatMap(part => part.secondTry ?? [])
if (secondTry.length > 0)
  console.log(`\nPassed only on the second try:\n${secondTry.map(name => `  - ${name}`).join('\n')}`)
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function tallyOfCode(name: string, code: number): Tally {
  if (code !== 0) console.log(`FAILED ${name}`)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notRun: [] }
}

/** A runner that ended badly without naming a failed test still counts as one failure. */
function atLeastOne(failed: number, code: number): number {
  return failed === 0 && code !== 0 ? 1 : failed
}

type UnitReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { assertionResults: { fullName: string; status: string }[] }[]
}

function tallyOfUnitTests(file: string, code: number): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, notRun: [] }
  const report: UnitReport = JSON.parse(readFileSync(file, 'utf8'))
  const results = report.testResults.flatMap(result => result.assertionResults)
  return {
    passed: report.numPassedTests,
    failed: atLeastOne(report.numFailedTests, code),
    notRun: results
      .filter(result => !['passed', 'failed'].includes(result.status))
      .map(result => result.fullName),
  }
}

type AppSuite = { title: string; specs?: AppSpec[]; suites?: AppSuite[] }
type AppSpec = { title: string; tests: { status: string }[] }

function tallyOfAppTests(file: string, code: number): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, notRun: [] }
  const report: { suites: AppSuite[] } = JSON.parse(readFileSync(file, 'utf8'))
  const specs = report.suites.flatMap(specsOf)
  const count = (...statuses: string[]) =>
    specs.filter(spec => spec.tests.some(test => statuses.includes(test.status)))
  return {
    passed: count('expected', 'flaky').length,
    failed: atLeastOne(count('unexpected').length, code),
    notRun: count('skipped').map(spec => spec.title),
    secondTry: count('flaky').map(spec => spec.title),
  }
}

function specsOf(suite: AppSuite): AppSpec[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}
