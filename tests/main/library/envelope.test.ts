import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleShape } from '../../../src/main/library/articleShape.ts'
import { hashEnvelope, labelText } from '../../../src/main/library/Envelope.ts'
import { openEnvelope } from '../../../src/main/library/openEnvelope.ts'
import { openStored } from '../../../src/main/library/openStored.ts'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import { readDocumentText } from '../../../src/shared/document/documentText.ts'
import { arbitraryArticle } from '../../support/arbitraryArticle.ts'

const LABEL = { kind: 'article', format: 1, id: 'A', seq: 7 }
const BODY = { headline: 'سیلاب', words: [1, 2, 3], open: null }

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const open = (bytes: Uint8Array) => openEnvelope(bytes, 'article', 'A')

test('whatever is sealed is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), body => {
      const plain: unknown = JSON.parse(JSON.stringify(body))
      fc.pre(!JSON.stringify(plain).includes('__proto__'))
      expect(open(sealEnvelope(LABEL, plain)).body).toEqual(plain)
    }),
  )
})

test('white space in the file does not count', () => {
  const pretty = JSON.stringify(JSON.parse(text(sealEnvelope(LABEL, BODY))), null, 2)
  expect(open(Buffer.from(pretty)).body).toEqual(BODY)
})

test('any one flipped bit is noticed', () => {
  const whole = sealEnvelope(LABEL, BODY)
  const end = whole.length - 1
  for (let bit = 0; bit < end * 8; bit += 1) {
    const flipped = Uint8Array.from(whole)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(() => open(flipped), `bit ${bit}`).toThrow(expect.objectContaining({ code: 'damaged' }))
  }
})

test('every cut is noticed', () => {
  const whole = sealEnvelope(LABEL, BODY)
  for (let end = 0; end < whole.length - 1; end += 1)
    expect(() => open(whole.subarray(0, end)), `${end} bytes`).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    )
})

describe.each([
  ['empty', ''],
  ['zeros', '\0'.repeat(512)],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', '7'],
  ['an empty object', '{}'],
  ['somebody else’s JSON', '{"name":"hugo","version":1}'],
  ['a byte-order mark', `\ufeff${text(sealEnvelope(LABEL, BODY))}`],
  ['one member more', text(sealEnvelope(LABEL, BODY)).replace('{', '{"extra":1,')],
  [
    'a prototype in the body',
    text(sealEnvelope(LABEL, BODY)).replace('"words"', '"__proto__":{"evil":1},"words"'),
  ],
  [
    'a prototype in disguise',
    text(sealEnvelope(LABEL, BODY)).replace('"words"', '"\\u005f_proto__":{},"words"'),
  ],
  [
    'lists 10,000 deep',
    text(sealEnvelope(LABEL, BODY)).replace('[1,2,3]', '['.repeat(10_000) + ']'.repeat(10_000)),
  ],
])('%s', (_, stored) => {
  test('is refused as damaged', () => {
    expect(() => open(Buffer.from(stored))).toThrow(expect.objectContaining({ code: 'damaged' }))
  })
})

test('text that is not UTF-8 is refused as damaged', () => {
  const latin = Buffer.from(text(sealEnvelope(LABEL, { name: 'café' })), 'latin1')
  expect(() => open(latin)).toThrow(expect.objectContaining({ code: 'damaged' }))
})

test('a file of another story or kind is refused', () => {
  const bytes = sealEnvelope(LABEL, BODY)
  expect(() => openEnvelope(bytes, 'article', 'B')).toThrow('belongs somewhere else')
  expect(() => openEnvelope(bytes, 'newsroom', 'A')).toThrow('belongs somewhere else')
})

test('a harmful body is refused even when its hash is right', () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000)
  for (const body of ['{"__proto__":{"evil":1}}', '{"a":[{"__proto__":1}]}', deep]) {
    const file = `{"kind":"article","format":1,"id":"A","seq":7,"sha256":"${hashEnvelope(LABEL, body)}","body":${body}}`
    expect(() => open(Buffer.from(file))).toThrow(expect.objectContaining({ code: 'damaged' }))
  }
})

test('what could not be read back is not sealed', () => {
  let deep: unknown = 1
  for (let depth = 0; depth < 1_000; depth += 1) deep = [deep]
  for (const body of [deep, JSON.parse('{"__proto__":{}}')])
    expect(() => sealEnvelope(LABEL, body)).toThrow(expect.objectContaining({ code: 'damaged' }))
})

test('an article is sealed with the text it was sent as, and reads back as it was', () => {
  const { kind, format } = articleShape
  fc.assert(
    fc.property(arbitraryArticle, ({ document, ...rest }) => {
      const article = { ...rest, document: readDocumentText(JSON.stringify(document)) }
      const { id, seq } = article
      const bytes = sealEnvelope({ kind, format, id, seq }, article, articleShape.text)
      expect(openStored(bytes, id, articleShape)).toEqual({ seq, body: { ...rest, document } })
      const body = JSON.stringify({ ...rest, document })
      expect(text(bytes)).toBe(
        `{${labelText({ kind, format, id, seq })},"sha256":"${hashEnvelope({ kind, format, id, seq }, body)}","body":${body}}\n`,
      )
    }),
  )
})
