import type { Command } from './Command.ts'
import { isMac } from './isMac.ts'
import { type KeyPress, keyName } from './keyName.ts'
import { parseKey } from './parseKey.ts'

/** The command whose key was pressed, or undefined. AltGr types characters, so it never runs a command. */
export function matchKey<Context>(
  press: KeyPress & Partial<Pick<KeyboardEvent, 'getModifierState'>>,
  commands: Iterable<Command<Context>>,
  mac: boolean = isMac(),
): Command<Context> | undefined {
  if (!press.ctrlKey && !press.metaKey && !press.altKey && !/^F\d/.test(press.key)) return undefined
  if (!mac && press.getModifierState?.('AltGraph')) return undefined
  const name = keyName(press)
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (other) return undefined
  for (const command of commands) {
    for (const text of command.keys) {
      const key = parseKey(text)
      if (key.name === name && key.mod === mod && key.shift === press.shiftKey && key.alt === press.altKey) {
        return command
      }
    }
  }
  return undefined
}
