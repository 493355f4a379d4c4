import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { findElectron } from '../../../scripts/setup/findElectron.ts'

/** A package folder like Electron's, whose installer is this script. */
function createPackage(installer: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-electron-'))
  writeFileSync(path.join(folder, 'package.json'), '{}')
  writeFileSync(
    path.join(folder, 'install.js'),
    `const fs = require('node:fs'), folder = ${JSON.stringify(folder)}\n${installer}`,
  )
  return folder
}

const installs =
  "fs.mkdirSync(folder + '/dist'); fs.writeFileSync(folder + '/dist/electron', ''); fs.writeFileSync(folder + '/path.txt', 'electron')"

describe('findElectron', () => {
  afterEach(() => {
    delete process.env.COPYDESK_ELECTRON_UNREACHABLE
  })

  test('an installed program is found', () => {
    const folder = createPackage('process.exit(1)')
    mkdirSync(path.join(folder, 'dist'))
    writeFileSync(path.join(folder, 'dist', 'electron'), '')
    writeFileSync(path.join(folder, 'path.txt'), 'electron')
    expect(findElectron(folder)).toEqual({ executable: path.join(folder, 'dist', 'electron') })
  })

  test('one that can be fetched is fetched', () => {
    const folder = createPackage(installs)
    expect(findElectron(folder)).toEqual({ executable: path.join(folder, 'dist', 'electron') })
  })

  test('a host that cannot be reached is named, and not asked again', () => {
    const failing = createPackage("console.error('Error: getaddrinfo ENOTFOUND github.com'); process.exit(1)")
    const missing = 'its download failed (ENOTFOUND github.com)'
    expect(findElectron(failing)).toEqual({ missing })
    expect(findElectron(createPackage(installs))).toEqual({ missing })
  })

  test('a fetch that hangs is given up', () => {
    const hanging = createPackage('setInterval(() => {}, 1000)')
    expect(findElectron(hanging, 200)).toEqual({ missing: 'its download did not end in 0.2 s' })
  })
})
