import { parseKey } from '../commands/parseKey.ts'

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
}

/** A key in the native menu's writing (Electron's accelerators): 'Mod-Shift-f' -> 'CmdOrCtrl+Shift+F'. */
export function acceleratorOf(text: string): string {
  const key = parseKey(text)
  const name = NAMES[key.name] ?? (key.name.length === 1 ? key.name.toUpperCase() : key.name)
  return [key.mod && 'CmdOrCtrl', key.alt && 'Alt', key.shift && 'Shift', name].filter(Boolean).join('+')
}
