import { describe, expect, it } from 'vitest'
import { safeAddress } from '../../../src/shared/document/safeAddress.ts'

describe('the address of a link', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:desk@example.org',
    'tel:+92-21-111',
    'https://اردو.example/خبر',
  ])('%s may stand', address => {
    expect(safeAddress(` ${address} `)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'app://copydesk/',
    'blob:x',
    '//example.org',
    '/relative',
    'example.org',
    '',
  ])('%j may not', address => {
    expect(safeAddress(address)).toBeNull()
  })
})
