import { Search } from 'lucide-react'
import { expect, it } from 'vitest'
import { rankEntries } from '../../../src/renderer/palette/rankEntries.ts'

const entry = (label: string, group = 'Text', enabled = true) => ({
  id: label,
  label,
  group,
  icon: Search,
  key: '',
  enabled,
})

const ENTRIES = [
  entry('Bold', 'Marks'),
  entry('Bullet list', 'Lists'),
  entry('Numbered list', 'Lists'),
  entry('Row above', 'Table', false),
  entry('Remove table', 'Table'),
  entry('Café owners protest', 'Story'),
]

it.each([
  ['b', ['Bold', 'Bullet list']],
  ['list', ['Bullet list', 'Numbered list']],
  ['li nu', ['Numbered list']],
  ['table', ['Remove table', 'Row above']],
  ['cafe', ['Café owners protest']],
  ['ullet', ['Bullet list']],
  ['zzz', []],
])('typing %j offers %j', (typed, labels) => {
  expect(rankEntries(ENTRIES, typed).map(({ label }) => label)).toEqual(labels)
})

it('nothing typed offers all that can be done now, in its order', () => {
  expect(rankEntries(ENTRIES, ' ').map(({ label }) => label)).toEqual(
    ENTRIES.filter(({ enabled }) => enabled).map(({ label }) => label),
  )
})
