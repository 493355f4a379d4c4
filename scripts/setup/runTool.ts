import path from 'node:path'
import { projectRoot } from './projectRoot.ts'
import { runProgram } from './runProgram.ts'

/** Runs one of the project's own tools, its Node among them, by name; answers its exit code. */
export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const bin = path.join(projectRoot, 'node_modules', '.bin')
  const tool = path.join(bin, process.platform === 'win32' ? `${name}.cmd` : name)
  return runProgram(tool, args, { PATH: [bin, process.env.PATH].join(path.delimiter), ...env })
}
