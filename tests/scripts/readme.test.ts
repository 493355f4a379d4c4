import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appCommands } from '../../src/renderer/app/appCommands.ts'
import { showKey } from '../../src/renderer/commands/showKey.ts'
import { EDITOR_COMMANDS } from '../../src/renderer/editor/editorCommands.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** The English words of a message key such as 'app:commands.newStory'. */
function words(key: string): string {
  const [room, path = ''] = key.split(':')
  let place: unknown = JSON.parse(read(`src/renderer/messages/en/${room}.json`))
  for (const step of path.split('.')) place = (place as Record<string, unknown>)[step]
  return String(place)
}

test('the readme lists every keyboard shortcut as the app has it, and no other', () => {
  const commands = [...appCommands, ...Object.values(EDITOR_COMMANDS)].filter(one => one.keys.length > 0)
  const rows = commands.map(one => {
    const keys = one.keys.map(key => `\`${showKey(key, false)}\``).join(' or ')
    return `| ${words(one.label)} | ${keys} |`
  })
  const table = read('README.md').match(/^\| .* \| `.*` \|$/gm) ?? []
  expect(table.toSorted()).toEqual(rows.toSorted())
})

test('every picture and file that the readme names is there', () => {
  const targets = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(match => match[1] ?? '')
  expect(targets.length).toBeGreaterThan(0)
  for (const target of targets) expect(() => readFileSync(new URL(target, root)), target).not.toThrow()
})
