import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { setFuses } from '../../scripts/package/setFuses.ts'
import { chooseRuntime } from '../../scripts/setup/chooseRuntime.ts'
import { expect, test } from './support/test.ts'

const runtime = chooseRuntime()
const needsElectron = `needs Electron's binary: ${runtime.why}`

test("needs Electron's binary: every process of the window runs in the operating system's sandbox", async ({
  newsroom,
}) => {
  test.skip(runtime.kind !== 'electron', needsElectron)
  const { app } = await newsroom()
  const tabs = await app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ sandboxed }) => sandboxed),
  )
  expect(tabs.length).toBeGreaterThan(0)
  // Linux does not report it; there the command line of the process says whether it is off.
  expect(tabs.every(sandboxed => sandboxed !== false)).toBe(true)
  const switchedOff = await app.evaluate(
    ({ app }) => process.argv.includes('--no-sandbox') || app.commandLine.hasSwitch('no-sandbox'),
  )
  expect(switchedOff).toBe(false)
})

test("needs Electron's binary: the spelling checker that downloads dictionaries is off", async ({
  newsroom,
}) => {
  test.skip(runtime.kind !== 'electron', needsElectron)
  const { app } = await newsroom()
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
})

test("needs Electron's binary: a packaged copy has its fuses set and says so", async ({ folder }) => {
  test.skip(runtime.kind !== 'electron', needsElectron)
  const packaged = join(folder, 'packaged')
  await cp(dirname(runtime.executable), packaged, { recursive: true })
  const binary = join(packaged, runtime.executable.slice(dirname(runtime.executable).length + 1))
  await setFuses(binary)
  const wire = await getCurrentFuseWire(binary)
  // The wire holds the characters '1' and '0'.
  for (const fuse of [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ])
    expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE)
  for (const fuse of [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ])
    expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE)
})
