import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { aboutPanel } from '../app/aboutPanel.ts'
import { launchOptions } from '../launchOptions.ts'
import { log } from '../log.ts'
import { refuseUnknown } from '../refuseUnknown.ts'
import { BrowserWindow } from '../windows/BrowserWindow.ts'
import { askPerson, type DialogAnswer, type DialogKind } from './askPerson.ts'

/** Electron's dialogs take the owning window first, or leave it out. */
type Arguments<Options> =
  | readonly [window: BrowserWindow | null | undefined, options?: Options]
  | readonly [options?: Options]

function optionsOf<Options extends object>([first, second]: Arguments<Options>): Options {
  const options = second ?? (first instanceof BrowserWindow ? undefined : first)
  return (options ?? {}) as Options
}

interface Asked {
  readonly title?: string
  readonly message?: string
  readonly detail?: string
  readonly defaultPath?: string
}

async function ask(name: string, kind: DialogKind, options: Asked): Promise<DialogAnswer | null> {
  if (launchOptions.underTest) {
    const said = options.message ?? options.title ?? ''
    throw new Error(`dialog.${name} (${said}) was opened and the test did not stub it: no one can answer`)
  }
  if (launchOptions.headless) throw new Error(`dialog.${name} needs a display: no one can answer`)
  return askPerson(kind, options)
}

export const dialog = refuseUnknown('dialog', {
  async showMessageBox(...given: Arguments<MessageBoxOptions>): Promise<MessageBoxReturnValue> {
    const options = optionsOf(given)
    const answer = await ask('showMessageBox', 'message', options)
    const { response = options.cancelId ?? 0, checkboxChecked = options.checkboxChecked ?? false } =
      answer ?? {}
    return { response, checkboxChecked }
  },
  async showOpenDialog(...given: Arguments<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    const paths = (await ask('showOpenDialog', 'open', optionsOf(given)))?.paths ?? []
    return { canceled: paths.length === 0, filePaths: [...paths] }
  },
  async showSaveDialog(...given: Arguments<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    const [filePath] = (await ask('showSaveDialog', 'save', optionsOf(given)))?.paths ?? []
    return { canceled: filePath === undefined, filePath: filePath ?? '' }
  },
  /** Electron's error box needs no answer, so it is also heard where no one can close it. */
  showErrorBox(title: string, content: string): void {
    log(`${title}: ${content}`)
    tellPerson(title, content)
  },
})

/** A message without a question; where no person is, there is no one to tell. */
function tellPerson(message: string, detail: string): void {
  if (!launchOptions.underTest && !launchOptions.headless) void askPerson('message', { message, detail })
}

aboutPanel.show = tellPerson
