import { expect, it } from 'vitest'
import { knownAuthors } from '../../../src/renderer/story/knownAuthors.ts'
import { withAuthor } from '../../../src/renderer/story/withAuthor.ts'

const HASAN = { name: 'Hasan Baig', role: 'Climate correspondent' }

it('who can be named in a byline: whoever sits here, the newsroom’s people, then all who wrote a story', () => {
  const rows = [{ bylines: ['Zara Khan', 'Hasan Baig'] }, { bylines: ['سعدیہ خان', 'Zara Khan', ''] }]
  expect(knownAuthors('Amna Raza', [HASAN], rows)).toEqual([
    { name: 'Amna Raza' },
    HASAN,
    { name: 'Zara Khan' },
    { name: 'سعدیہ خان' },
  ])
  expect(knownAuthors('Hasan Baig', [HASAN], [])).toEqual([HASAN])
  expect(knownAuthors('', [], [])).toEqual([])
})

it('somebody known with another role is not there twice', () => {
  const editor = { name: 'Hasan Baig', role: 'Editor' }
  expect(withAuthor([HASAN, { name: 'Zara Khan' }], editor)).toEqual([editor, { name: 'Zara Khan' }])
  expect(withAuthor([HASAN], { name: 'Zara Khan' })).toEqual([HASAN, { name: 'Zara Khan' }])
})
