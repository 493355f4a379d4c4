import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, it } from 'vitest'
import { setFuses } from '../../../scripts/package/setFuses.ts'

/** A file that carries a fuse wire as Electron's binary does: sentinel, version, length, one character a fuse. */
async function binaryWithFuses(states: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'copydesk-fuses-')), 'electron')
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, states.length]),
    Buffer.from(states),
  ])
  await writeFile(file, Buffer.concat([Buffer.from('code'), wire, Buffer.from('more code')]))
  return file
}

it('takes from a packaged app what it must not be talked into', async () => {
  const binary = await binaryWithFuses('101100011')
  await setFuses(binary)
  const wire = await getCurrentFuseWire(binary)
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ]
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ]
  expect(off.map(fuse => wire[fuse])).toEqual(off.map(() => FuseState.DISABLE))
  expect(on.map(fuse => wire[fuse])).toEqual(on.map(() => FuseState.ENABLE))
})

it('refuses a file that has no fuses', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'copydesk-fuses-')), 'electron')
  await writeFile(file, 'not Electron')
  await expect(setFuses(file)).rejects.toThrow()
})
