import { isMac } from './isMac.ts'
import { parseKey } from './parseKey.ts'

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Backspace: '⌫',
  Escape: '⎋',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** A key as people read it: '⇧⌘8' on a Mac, 'Ctrl+Shift+8' elsewhere. */
export function showKey(text: string, mac: boolean = isMac()): string {
  const key = parseKey(text)
  const name = key.name.length === 1 ? key.name.toUpperCase() : key.name
  if (mac) {
    return `${key.alt ? '⌥' : ''}${key.shift ? '⇧' : ''}${key.mod ? '⌘' : ''}${SIGNS[name] ?? name}`
  }
  const shown = name.startsWith('Arrow') ? SIGNS[name] : name
  return [key.mod && 'Ctrl', key.alt && 'Alt', key.shift && 'Shift', shown].filter(Boolean).join('+')
}
