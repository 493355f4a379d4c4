import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const ROOM = join(import.meta.dirname, '../../src/renderer')
const ENGLISH = join(ROOM, 'messages/en')

const SPACES = readdirSync(ENGLISH).map(file => basename(file, '.json'))
/** Keys named outside a call: `label: 'desk:title'`. */
const NAMED = new RegExp(`: '((?:${SPACES.join('|')}):[\\w.]+)'`, 'g')

const PLURALS = /_(zero|one|two|few|many|other)$/

/** Every key of the English messages as 'namespace:path.to.key'. */
function messageKeys(): ReadonlySet<string> {
  const keys = new Set<string>()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') keys.add(path.replace(PLURALS, ''))
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        walk(inner, path.endsWith(':') ? path + key : `${path}.${key}`)
  }
  for (const file of readdirSync(ENGLISH))
    walk(JSON.parse(readFileSync(join(ENGLISH, file), 'utf8')), `${basename(file, '.json')}:`)
  return keys
}

/** Keys as the source spells them; `${…}` stands for anything. */
function usedKeys(): readonly { file: string; key: string }[] {
  return readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .flatMap(file => {
      const source = readFileSync(join(ROOM, file), 'utf8')
      const space = /useTranslation\('(\w+)'\)/.exec(source)?.[1] ?? 'app'
      const called = [...source.matchAll(/\bt\(\s*(?:'([^'\n]+)'|`([^`\n]+)`)/g)].map(
        ([, plain, built]) => plain ?? built ?? '',
      )
      const named = [...source.matchAll(NAMED)].map(([, key]) => key ?? '')
      return [...called, ...named].map(key => ({ file, key: key.includes(':') ? key : `${space}:${key}` }))
    })
}

test('every message that is asked for is written', () => {
  const keys = [...messageKeys()]
  const missing = usedKeys()
    // Failures carry their own English sentence; other languages may translate it by code.
    .filter(({ key }) => !key.startsWith('failures:'))
    .filter(({ key }) => {
      const pattern = key
        .split(/\$\{[^}]*\}/)
        .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('[\\w-]+')
      return !keys.some(known => new RegExp(`^${pattern}$`).test(known))
    })
  expect(missing).toEqual([])
})
