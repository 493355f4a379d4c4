import type { LaunchOptions } from '@playwright/test'
import { ensureChromium } from '../../../scripts/setup/ensureChromium.ts'

/** How the installed Chromium is started on its own, quiet and without a network of its own. */
export function chromiumForTests(): LaunchOptions {
  const executablePath = ensureChromium()
  if (!executablePath) throw new Error('there is no Chromium on this machine')
  return {
    executablePath,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    chromiumSandbox: process.getuid?.() !== 0,
  }
}
