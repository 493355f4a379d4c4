import { expect, test } from 'vitest'
import { lately } from '../../src/shared/lately.ts'

test('what was made of the last few values is not made again', () => {
  const made: object[] = []
  const names = lately(2, (value: { name: string }) => {
    made.push(value)
    return value.name
  })
  const [one, two, three] = [{ name: 'one' }, { name: 'two' }, { name: 'three' }]
  expect([names.of(one), names.of(one), names.of(two), names.of(one)]).toEqual(['one', 'one', 'two', 'one'])
  expect(made).toEqual([one, two])
  names.put(three, 'given')
  expect(names.of(three)).toBe('given')
  expect(names.of(one)).toBe('one')
  expect(made).toEqual([one, two, one])
})
