import { spawn } from 'node:child_process'

/** Runs a desktop tool; answers whether it ended well, false where it does not exist. */
export function runTool(command: string, ...args: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    spawn(command, args, { stdio: 'ignore', detached: true })
      .on('error', () => resolve(false))
      .on('exit', code => resolve(code === 0))
  })
}
