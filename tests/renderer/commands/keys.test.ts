import { Bold } from 'lucide-react'
import { expect, test } from 'vitest'
import type { Command } from '../../../src/renderer/commands/Command.ts'
import { matchKey } from '../../../src/renderer/commands/matchKey.ts'
import { parseKey } from '../../../src/renderer/commands/parseKey.ts'
import { showKey } from '../../../src/renderer/commands/showKey.ts'
import { EDITOR_COMMANDS } from '../../../src/renderer/editor/editorCommands.ts'
import english from '../../../src/renderer/messages/en/editor.json' with { type: 'json' }

function command(id: string, ...keys: string[]): Command<null> {
  return {
    id,
    keys,
    label: id,
    icon: Bold,
    group: 'mark',
    isEnabled: () => true,
    isActive: () => false,
    run: () => undefined,
  }
}

const COMMANDS = [
  command('bold', 'Mod-b'),
  command('list', 'Mod-Shift-8'),
  command('heading', 'Mod-Alt-2'),
  command('desk', 'Mod-\\'),
  command('details', 'Alt-Enter'),
  command('area', 'F6'),
  command('larger', 'Mod-=', 'Mod-+', 'Mod-Shift-+'),
  command('smaller', 'Mod--'),
]

const NOTHING = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const CTRL = { ...NOTHING, ctrlKey: true }
const pressed = (press: Parameters<typeof matchKey>[0], mac = false) => matchKey(press, COMMANDS, mac)?.id

test('Plus and minus are keys wherever they lie', () => {
  const shift = { ...CTRL, shiftKey: true }
  expect(pressed({ ...CTRL, key: '=', code: 'Equal' })).toBe('larger')
  expect(pressed({ ...shift, key: '+', code: 'Equal' })).toBe('larger')
  expect(pressed({ ...CTRL, key: '+', code: 'BracketRight' })).toBe('larger')
  expect(pressed({ ...CTRL, key: '+', code: 'NumpadAdd' })).toBe('larger')
  expect(pressed({ ...CTRL, key: '-', code: 'Minus' })).toBe('smaller')
  expect(pressed({ ...CTRL, key: '-', code: 'NumpadSubtract' })).toBe('smaller')
})

test('A key runs its command', () => {
  expect(pressed({ ...CTRL, key: 'b', code: 'KeyB' })).toBe('bold')
  expect(pressed({ ...CTRL, key: 'B', code: 'KeyB' })).toBe('bold')
  expect(pressed({ ...NOTHING, altKey: true, key: 'Enter', code: 'Enter' })).toBe('details')
  expect(pressed({ ...NOTHING, key: 'F6', code: 'F6' })).toBe('area')
})

test('An Urdu layout runs it by the place of the key', () => {
  expect(pressed({ ...CTRL, key: 'ب', code: 'KeyB' })).toBe('bold')
  expect(pressed({ ...CTRL, shiftKey: true, key: '٭', code: 'Digit8' })).toBe('list')
  expect(pressed({ ...CTRL, key: '٫', code: 'Backslash' })).toBe('desk')
})

test('A Latin layout runs it by its letter, wherever that stands', () => {
  expect(pressed({ ...CTRL, key: 'b', code: 'KeyN' })).toBe('bold')
  expect(pressed({ ...CTRL, key: 'x', code: 'KeyB' })).toBeUndefined()
})

test('Shift and Alt change the character but not the key', () => {
  expect(pressed({ ...CTRL, shiftKey: true, key: '*', code: 'Digit8' })).toBe('list')
  expect(pressed({ ...NOTHING, metaKey: true, altKey: true, key: '™', code: 'Digit2' }, true)).toBe('heading')
})

test('Every modifier must be as written', () => {
  expect(pressed({ ...CTRL, shiftKey: true, key: 'B', code: 'KeyB' })).toBeUndefined()
  expect(pressed({ ...NOTHING, key: 'b', code: 'KeyB' })).toBeUndefined()
  expect(pressed({ ...NOTHING, metaKey: true, key: 'b', code: 'KeyB' })).toBeUndefined()
  expect(pressed({ ...NOTHING, metaKey: true, key: 'b', code: 'KeyB' }, true)).toBe('bold')
  expect(pressed({ ...CTRL, key: 'b', code: 'KeyB' }, true)).toBeUndefined()
})

test('AltGr types a character', () => {
  const press = { ...CTRL, altKey: true, key: '²', code: 'Digit2' }
  expect(pressed({ ...press, getModifierState: key => key === 'AltGraph' })).toBeUndefined()
  expect(pressed({ ...press, getModifierState: () => false })).toBe('heading')
})

test('Keys are shown as the platform writes them', () => {
  expect(showKey('Mod-Shift-8', true)).toBe('⇧⌘8')
  expect(showKey('Mod-Alt-b', true)).toBe('⌥⌘B')
  expect(showKey('Mod-Shift-8', false)).toBe('Ctrl+Shift+8')
  expect(showKey('Alt-Enter', false)).toBe('Alt+Enter')
})

test('A key that is no key is refused', () => {
  expect(() => parseKey('Strg-b')).toThrow("'Strg-b' is not a key.")
})

test('The commands of the page: each under its own id, with a name, and no key used twice', () => {
  const keys = Object.values(EDITOR_COMMANDS).flatMap(one => one.keys)
  expect(new Set(keys).size).toBe(keys.length)
  for (const [id, one] of Object.entries(EDITOR_COMMANDS)) {
    expect(one.id).toBe(id)
    expect(english.commands).toHaveProperty(id)
    expect(one.label).toBe(`editor:commands.${id}`)
  }
})
