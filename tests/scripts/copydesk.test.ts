import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const script = path.resolve(import.meta.dirname, '../../scripts/copydesk.mjs')

/** A project with the command linked as npm links it; its command line prints where it runs and with what. */
function createProject(isBuilt: boolean): { readonly root: string; readonly link: string } {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'copydesk-command-')))
  for (const folder of ['scripts', 'out/main', 'node_modules/.bin'])
    mkdirSync(path.join(root, folder), { recursive: true })
  copyFileSync(script, path.join(root, 'scripts', 'copydesk.mjs'))
  const link = path.join(root, 'node_modules', '.bin', 'copydesk')
  symlinkSync(path.join('..', '..', 'scripts', 'copydesk.mjs'), link)
  if (isBuilt) {
    const printed =
      'console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)])); process.exitCode = 3'
    writeFileSync(path.join(root, 'out', 'main', 'cli.js'), printed)
    writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }')
  }
  return { root, link }
}

describe('the copydesk command', () => {
  test('runs the built command line through its link, in the folder of the user', () => {
    const { link } = createProject(true)
    const cwd = realpathSync(os.tmpdir())
    const { status, stdout } = spawnSync(process.execPath, [link, 'export', 'story.md'], {
      cwd,
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual([cwd, 'export', 'story.md'])
    expect(status).toBe(3)
  })

  test('says in one sentence that it is not built', () => {
    const { root, link } = createProject(false)
    const { status, stderr } = spawnSync(process.execPath, [link], { encoding: 'utf8' })
    expect(stderr).toBe(`copydesk is not built yet: run "npm run build" in ${root} first.\n`)
    expect(status).toBe(1)
  })
})
