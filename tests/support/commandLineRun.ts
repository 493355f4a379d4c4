import { commandLine } from '../../src/main/cli/commandLine.ts'

export type Ran = { readonly code: number; readonly out: readonly string[]; readonly told: readonly string[] }

/** Runs one command line within the test and catches what it says, line by line. */
export async function commandLineRun(...words: string[]): Promise<Ran> {
  const out: string[] = []
  const told: string[] = []
  const code = await commandLine(words, { out: line => out.push(line), tell: line => told.push(line) })
  return { code, out, told }
}
