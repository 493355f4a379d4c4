import path from 'node:path'
import { ensureChromium } from './ensureChromium.ts'
import { findElectron } from './findElectron.ts'
import { projectRoot } from './projectRoot.ts'

export interface Runtime {
  readonly kind: 'electron' | 'stand-in'
  /** A program that takes Electron's command line. */
  readonly executable: string
  readonly why: string
}

const standIn = path.join(projectRoot, 'scripts', 'stand-in', 'electron')

/** Electron where its program is or can be fetched, else the stand-in; `COPYDESK_RUNTIME` forces one of them. */
export function chooseRuntime(): Runtime {
  const forced = process.env.COPYDESK_RUNTIME
  if (forced !== undefined && forced !== 'electron' && forced !== 'stand-in') {
    throw new Error(`COPYDESK_RUNTIME is '${forced}': it may be 'electron' or 'stand-in'`)
  }
  if (forced === 'stand-in') return standInBecause('COPYDESK_RUNTIME asks for it')
  const electron = findElectron()
  if ('executable' in electron)
    return { kind: 'electron', executable: electron.executable, why: 'it is installed' }
  if (forced === 'electron') throw new Error(`COPYDESK_RUNTIME asks for Electron, but ${electron.missing}`)
  return standInBecause(`Electron is not here: ${electron.missing}`)
}

/** The stand-in needs a Chromium; without one the process ends, having said what to run. */
function standInBecause(why: string): Runtime {
  if (!ensureChromium()) process.exit(1)
  return { kind: 'stand-in', executable: standIn, why }
}
