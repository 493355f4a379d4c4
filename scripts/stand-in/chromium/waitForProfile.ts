import { readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readlinkSync(lock).split('-').at(-1))
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

/** Waits until no Chromium holds the profile (it would swallow ours), then removes what a killed one left. */
export async function waitForProfile(profile: string): Promise<void> {
  const lock = path.join(profile, 'SingletonLock')
  for (let tries = 0; tries < 80 && holderOf(lock) !== undefined; tries++) await wait(50)
  if (holderOf(lock) === undefined) {
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
      rmSync(path.join(profile, name), { force: true })
  }
}
