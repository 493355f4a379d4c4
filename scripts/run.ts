import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '..')

/** Environment in which the project's own tools, its Node among them, are found first. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter) }
}

/** Runs a command in the project's folder, showing what it prints; resolves with its exit code. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...toolEnvironment(), ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
