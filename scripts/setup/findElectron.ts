import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './projectRoot.ts'

/** What a look for Electron found: its program, or why there is none. */
export type FoundElectron = { readonly executable: string } | { readonly missing: string }

/** Reaching the host that has the binary takes a moment; without a network it must not hold anyone up. */
const fetchLimit = 20_000
const refusedBefore = 'COPYDESK_ELECTRON_UNREACHABLE'

/**
 * Finds Electron's program. When it was never fetched, its own installer is tried once with a time limit; that it
 * failed is remembered in the environment, so neither this process nor its children try again.
 */
export function findElectron(
  packageFolder = path.join(projectRoot, 'node_modules', 'electron'),
  limit = fetchLimit,
): FoundElectron {
  const before = installedIn(packageFolder)
  if (before) return { executable: before }
  if (!existsSync(path.join(packageFolder, 'install.js')))
    return { missing: 'the electron package is not installed' }
  const reason = process.env[refusedBefore] ?? fetchBinary(packageFolder, limit)
  if (reason === undefined) {
    const executable = installedIn(packageFolder)
    if (executable) return { executable }
  }
  const missing = reason ?? 'its installer left no program'
  process.env[refusedBefore] = missing
  return { missing }
}

function installedIn(packageFolder: string): string | undefined {
  const pathFile = path.join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = path.join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

/** Runs Electron's installer; answers why it failed, or undefined. */
function fetchBinary(packageFolder: string, limit: number): string | undefined {
  const script = path.join(packageFolder, 'install.js')
  const { status, error, stderr } = spawnSync(process.execPath, [script], {
    timeout: limit,
    encoding: 'utf8',
  })
  if (status === 0) return undefined
  if (error && 'code' in error && error.code === 'ETIMEDOUT')
    return `its download did not end in ${limit / 1000} s`
  const host = /(?:ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT)[^\n]*/.exec(stderr ?? '')?.[0]
  return host ? `its download failed (${host.trim()})` : 'its download failed'
}
