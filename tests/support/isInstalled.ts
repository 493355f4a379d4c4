import { spawnSync } from 'node:child_process'

/** Whether a program can be run here. */
export function isInstalled(program: string, versionFlag = '--version'): boolean {
  return spawnSync(program, [versionFlag], { stdio: 'ignore' }).status === 0
}
