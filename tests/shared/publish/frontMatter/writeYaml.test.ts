import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeYaml } from '../../../../src/shared/publish/frontMatter/writeYaml.ts'
import { hostileText } from '../../../support/hostileText.ts'

const text = fc.oneof(hostileText, fc.string({ unit: 'binary' })).map(words => words.toWellFormed())
const value = fc.letrec(tie => ({
  any: fc.oneof({ maxDepth: 3 }, text, fc.boolean(), fc.array(tie('any'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(fc.constantFrom('title', 'params', 'bylines', 'canonicalUrl'), tie('any'), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
}))

describe('YAML', () => {
  test('quotes every text, so that none turns into a number, a date or a truth value', () => {
    expect(writeYaml({ a: 'no', b: '012', c: '12:30', d: '', e: false, f: undefined })).toBe(
      'a: "no"\nb: "012"\nc: "12:30"\nd: ""\ne: false\n',
    )
  })

  test.each(['1.1', '1.2'] as const)('reads back the same by YAML %s', version => {
    fc.assert(
      fc.property(value.map, map => {
        expect(parse(writeYaml(map as Parameters<typeof writeYaml>[0]), { version }) ?? {}).toEqual(map)
      }),
      { numRuns: 500 },
    )
  })
})
