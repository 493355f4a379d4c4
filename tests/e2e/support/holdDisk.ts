import type { ElectronApplication } from '@playwright/test'

/** A disk that is slow at one place: nothing new is written there until `release`. */
export async function holdDisk(app: ElectronApplication, place: string): Promise<() => Promise<void>> {
  await app.evaluate((_electron, held) => {
    const disk = process.getBuiltinModule('node:fs/promises')
    const { syncBuiltinESMExports } = process.getBuiltinModule('node:module')
    const usual = disk.open
    const gate = Promise.withResolvers<void>()
    disk.open = async (path, flags, mode) => {
      if (flags === 'wx' && String(path).includes(held)) await gate.promise
      return usual(path, flags, mode)
    }
    syncBuiltinESMExports()
    Object.assign(globalThis, {
      releaseDisk() {
        disk.open = usual
        syncBuiltinESMExports()
        gate.resolve()
      },
    })
  }, place)
  return () => app.evaluate(() => (globalThis as unknown as { releaseDisk(): void }).releaseDisk())
}
