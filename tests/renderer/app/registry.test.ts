import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appCommands } from '../../../src/renderer/app/appCommands.ts'
import { nativeMenu } from '../../../src/renderer/app/nativeMenu.ts'
import { COMMAND_GROUPS } from '../../../src/renderer/commands/Command.ts'
import { parseKey } from '../../../src/renderer/commands/parseKey.ts'
import { EDITOR_COMMANDS } from '../../../src/renderer/editor/editorCommands.ts'
import { SLASH_COMMANDS } from '../../../src/renderer/editor/slash/SLASH_COMMANDS.ts'
import { TOOLBAR } from '../../../src/renderer/editor/toolbar/TOOLBAR.ts'

const commands = [...appCommands, ...Object.values(EDITOR_COMMANDS)]
const ids = commands.map(({ id }) => id)

test('every command stands in the native menu exactly once', () => {
  const menu = nativeMenu(
    commands.map(command => ({ ...command, enabled: true })),
    key => key,
  )
  const shown = menu.flatMap(({ items }) => items.flatMap(item => (item.kind === 'command' ? [item.id] : [])))
  expect(shown.toSorted()).toEqual(ids.toSorted())
})

test('every command has a name of its own in English, and its group a heading for palette and shortcut sheet', () => {
  const english = (room: string) =>
    JSON.parse(
      readFileSync(new URL(`../../../src/renderer/messages/en/${room}.json`, import.meta.url), 'utf8'),
    )
  const words = (key: string) => {
    const [room = '', path = ''] = key.split(':')
    let place: unknown = english(room)
    for (const step of path.split('.')) place = (place as Record<string, unknown> | undefined)?.[step]
    return place
  }
  for (const { id, label, group } of commands) {
    expect(words(label), id).toEqual(expect.stringMatching(/\S/))
    expect(COMMAND_GROUPS, id).toContain(group)
    expect(words(`app:groups.${group}`), group).toEqual(expect.stringMatching(/\S/))
  }
})

test('no two commands have the same key, and each key can be read', () => {
  const keys = commands.flatMap(command => command.keys)
  for (const key of keys) expect(() => parseKey(key)).not.toThrow()
  expect(new Set(keys.map(key => JSON.stringify(parseKey(key)))).size).toBe(keys.length)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every block and mark is reached by the toolbar or its menu; every block by a stroke too', () => {
  const reached = new Set<string>([
    ...TOOLBAR.flat().map(({ id }) => id),
    'text',
    'heading2',
    'heading3',
    'heading4',
  ])
  for (const { id, group } of Object.values(EDITOR_COMMANDS))
    if (group === 'mark' || group === 'list' || group === 'quote' || group === 'style')
      expect(reached, id).toContain(id)
  const struck = new Set<string>(SLASH_COMMANDS)
  const blocks = ['figure', 'gallery', 'embed', 'table', 'divider', 'codeBlock', 'factBox', 'privateNote']
  for (const id of blocks) {
    expect(reached, id).toContain(id)
    expect(struck, id).toContain(id)
  }
  for (const { id, group } of Object.values(EDITOR_COMMANDS))
    if (group === 'list' || group === 'quote' || group === 'style') expect(struck, id).toContain(id)
})
