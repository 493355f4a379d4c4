import { expect, test } from 'vitest'
import { whenOf } from '../../../src/renderer/desk/whenOf.ts'

const now = new Date(2026, 4, 18, 13, 0)

test.each([
  [new Date(2026, 4, 18, 12, 4), '12:04'],
  [new Date(2026, 4, 18, 0, 5), '00:05'],
  [new Date(2026, 4, 17, 23, 59), 'Yesterday'],
  [new Date(2026, 4, 16, 1, 0), 'Sat'],
  [new Date(2026, 4, 2, 9, 0), '2 May'],
  [new Date(2025, 11, 31, 9, 0), '31 Dec 2025'],
  // A clock that was set back: the story is not older than today.
  [new Date(2026, 4, 19, 9, 30), '09:30'],
])('%s reads %s', (at, words) => {
  expect(whenOf(at, now, 'en-GB', 'Yesterday')).toBe(words)
})
