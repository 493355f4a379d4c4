import { expect, test } from 'vitest'
import { Refusal } from '../../../src/shared/Refusal.ts'
import { readRuleFile, writeRuleFile } from '../../../src/shared/style/ruleFile.ts'
import { SAMPLE_RULES } from '../../../src/shared/style/SAMPLE_RULES.ts'

const [first] = SAMPLE_RULES
const file = (fields: object) =>
  JSON.stringify({ kind: 'copydesk-style-rules', version: 1, newsroom: '', rules: [first], ...fields })

test('what is exported comes back as it was', () => {
  expect(readRuleFile(writeRuleFile('The Indus Courier', SAMPLE_RULES))).toEqual(SAMPLE_RULES)
})

test('a byte order mark before it does not matter', () => {
  expect(readRuleFile(`\ufeff${writeRuleFile('', SAMPLE_RULES)}`)).toEqual(SAMPLE_RULES)
})

test.each([
  ['', 'not JSON'],
  ['null', 'not a file of style rules'],
  ['[]', 'not a file of style rules'],
  ['{"rules":[]}', 'not a file of style rules'],
  [file({ version: 2 }), 'newer Copydesk'],
  [file({ rules: [] }), 'not a whole file'],
  [
    file({ rules: [first, { ...first, id: 'x', severity: 'fatal' }] }),
    'Rule 2 of the file is not whole (severity)',
  ],
  [file({ rules: [{ ...first, pattern: '' }] }), 'Rule 1 of the file is not whole (pattern)'],
  [file({ rules: [{ ...first, pattern: 'x'.repeat(1001) }] }), 'Rule 1'],
  [file({ rules: [{ ...first, regex: true, pattern: '(' }] }), 'regular expression that is none'],
  [file({ rules: [first, first] }), 'the same id'],
  [file({ rules: Array(2001).fill(first) }), 'not a whole file'],
  [`${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'No rule was taken'],
  ['{"__proto__":{"kind":"copydesk-style-rules"}}', 'not a file of style rules'],
])('a file that is none is refused with what is wrong with it: %.40s', (text, why) => {
  expect(() => readRuleFile(text)).toThrow(Refusal)
  expect(() => readRuleFile(text)).toThrow(why)
})
