export interface CommandLine {
  /** Every `--name=value` before a bare `--`, wherever it stands, as Chromium reads them. */
  readonly switches: ReadonlyMap<string, string>
  /** Modules named by `-r` / `--require`, loaded before the app. */
  readonly requires: readonly string[]
  /** The folder or file of the app; the current folder when none is named. */
  readonly appPath: string
}

export function parseCommandLine(args: readonly string[]): CommandLine {
  const switches = new Map<string, string>()
  const requires: string[] = []
  let appPath: string | undefined
  const end = args.indexOf('--')
  const words = end < 0 ? args : args.slice(0, end)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (appPath === undefined && (word === '-r' || word === '--require')) {
      requires.push(words[++at] ?? '')
    } else if (word.startsWith('--')) {
      const [name = '', ...value] = word.slice(2).split('=')
      switches.set(name, value.join('='))
    } else {
      appPath ??= word
    }
  }
  return { switches, requires, appPath: appPath ?? '.' }
}
