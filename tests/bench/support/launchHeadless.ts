import { _electron, type ElectronApplication } from '@playwright/test'
import { chooseRuntime } from '../../../scripts/setup/chooseRuntime.ts'

const { executable } = chooseRuntime()

/** Starts the app in a folder, without a window on a screen. */
export function launchHeadless(folder: string, userData: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: executable,
    cwd: folder,
    args: ['.', `--user-data-dir=${userData}`, '--headless'],
    colorScheme: null,
  })
}
