import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { electronVite } from '../../../scripts/setup/electronVite.ts'

/** The blank template, built: the same runtime, one page, nothing of ours. */
export const blankApp = join(import.meta.dirname, '..', 'blank-app')

/** Builds the blank template anew. */
export function buildBlankApp(): void {
  execFileSync(process.execPath, [electronVite, 'build', '--logLevel', 'error'], {
    cwd: blankApp,
    stdio: 'inherit',
  })
}
