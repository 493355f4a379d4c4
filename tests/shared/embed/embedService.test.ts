import { expect, test } from 'vitest'
import { embedService } from '../../../src/shared/embed/embedService.ts'

test.each([
  ['https://www.youtube.com/watch?v=abc', 'YouTube'],
  ['https://youtu.be/abc', 'YouTube'],
  ['https://x.com/valleypost/status/1', 'X'],
  ['http://mobile.twitter.com/valleypost/status/1', 'X'],
  ['https://www.instagram.com/p/abc/', 'Instagram'],
])('%s leads into %s', (address, name) => {
  expect(embedService(address)).toBe(name)
})

test.each([
  'https://example.org/watch',
  'https://www.youtube.com',
  'https://www.youtube.com/',
  'https://notyoutube.com/watch?v=abc',
  'https://youtube.com.example.org/watch',
  'javascript:alert(1)//youtube.com/x',
  'See https://youtu.be/abc',
  'youtube',
  '',
])('%s is no card', address => {
  expect(embedService(address)).toBeNull()
})
