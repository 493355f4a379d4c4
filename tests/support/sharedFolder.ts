import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** An empty folder that all tests of one file share, gone when they are over. */
export function sharedFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-test-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)
  return folder
}
