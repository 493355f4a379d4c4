import { runProgram } from './runProgram.ts'

/** Runs a script of this project with this Node until it ends; answers its exit code. */
export function runNode(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return runProgram(process.execPath, [script, ...args], env)
}
