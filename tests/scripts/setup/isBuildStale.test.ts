import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isBuildStale } from '../../../scripts/setup/isBuildStale.ts'

/** A file of a project whose time is `seconds` past a fixed start. */
function put(root: string, name: string, seconds: number): void {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  const time = new Date(1_700_000_000_000 + seconds * 1000)
  utimesSync(file, time, time)
  for (let folder = path.dirname(file); folder.startsWith(root); folder = path.dirname(folder))
    utimesSync(folder, time, time)
}

test('a build is stale when it is missing, or older than any source', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'copydesk-build-'))
  put(root, 'src/main/index.ts', 1)
  expect(isBuildStale(root)).toBe(true)
  put(root, 'out/main/index.js', 2)
  put(root, 'out/renderer/index.html', 2)
  expect(isBuildStale(root)).toBe(false)
  put(root, 'src/main/deep/added.ts', 3)
  expect(isBuildStale(root)).toBe(true)
})
