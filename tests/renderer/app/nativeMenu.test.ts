import { expect, test } from 'vitest'
import { acceleratorOf } from '../../../src/renderer/app/acceleratorOf.ts'
import { type MenuCommand, nativeMenu } from '../../../src/renderer/app/nativeMenu.ts'

const command = (fields: Partial<MenuCommand> & { id: string }): MenuCommand => ({
  label: fields.id,
  keys: [],
  group: 'story',
  enabled: true,
  ...fields,
})

const said = (key: string) => `<${key}>`

test('commands stand in the menu of their group, parted by lines', () => {
  const menu = nativeMenu(
    [
      command({ id: 'new', keys: ['Mod-n', 'Mod-t'] }),
      command({ id: 'publish', group: 'publish', enabled: false }),
      command({ id: 'bold', group: 'mark', keys: ['Mod-b'] }),
      command({ id: 'app.shortcuts', group: 'view' }),
    ],
    said,
  )
  expect(menu.map(({ label }) => label)).toEqual([
    '<menu.file>',
    '<menu.edit>',
    '<menu.format>',
    '<menu.view>',
    '<menu.help>',
  ])
  expect(menu[0]?.items).toEqual([
    { kind: 'command', id: 'new', label: '<new>', key: 'CmdOrCtrl+N', enabled: true },
    { kind: 'separator' },
    { kind: 'command', id: 'publish', label: '<publish>', key: null, enabled: false },
    { kind: 'separator' },
    { kind: 'role', role: 'quit', label: '<menu.quit>' },
  ])
  expect(menu.at(-1)?.items.map(item => 'id' in item && item.id)).toEqual(['app.shortcuts'])
})

test.each([
  ['Mod-Shift-f', 'CmdOrCtrl+Shift+F'],
  ['Mod-Alt-\\', 'CmdOrCtrl+Alt+\\'],
  ['Shift-F6', 'Shift+F6'],
  ['Mod-ArrowUp', 'CmdOrCtrl+Up'],
])('the key %s is written %s for the menu', (key, accelerator) => {
  expect(acceleratorOf(key)).toBe(accelerator)
})
