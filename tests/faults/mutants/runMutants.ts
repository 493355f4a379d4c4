import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../../scripts/setup/projectRoot.ts'
import { MUTANTS, type Mutant } from './MUTANTS.ts'

const COPIED = [
  'src',
  'tests',
  'scripts',
  'package.json',
  'vitest.config.ts',
  'tsconfig.base.json',
  'tsconfig.json',
]
/** What must notice: fast, and in every run of `npm test`. */
const TESTS = [
  'tests/faults/quick/prefixes',
  'tests/faults/quick/failingCalls',
  'tests/main/library/writeDurably',
  'tests/main/library/damage',
  'tests/main/publishing/interrupted',
]

export type Verdict = { readonly mutant: string; readonly noticed: boolean }

/** Breaks a copy of the store in one place after the other; the tests must fail for each, and pass unbroken. */
export async function* runMutants(): AsyncGenerator<Verdict> {
  const copy = await mkdtemp(join(tmpdir(), 'copydesk-mutants-'))
  try {
    for (const name of COPIED) await cp(join(projectRoot, name), join(copy, name), { recursive: true })
    await symlink(join(projectRoot, 'node_modules'), join(copy, 'node_modules'))
    if (!(await passes(copy))) throw new Error('the tests fail before anything is broken')
    for (const mutant of MUTANTS) yield { mutant: mutant.name, noticed: !(await passesWith(copy, mutant)) }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function passesWith(copy: string, { name, file, from, to }: Mutant): Promise<boolean> {
  const path = join(copy, 'src', 'main', file)
  const whole = await readFile(path, 'utf8')
  if (!whole.includes(from)) throw new Error(`${file} has changed; "${name}" no longer fits`)
  await writeFile(path, whole.replace(from, to))
  try {
    return await passes(copy)
  } finally {
    await writeFile(path, whole)
  }
}

async function passes(copy: string): Promise<boolean> {
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--bail=1', '--reporter=dot', ...TESTS], {
    cwd: copy,
    stdio: 'ignore',
  })
  const [code] = await once(child, 'exit')
  return code === 0
}
