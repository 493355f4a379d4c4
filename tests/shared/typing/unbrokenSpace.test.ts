import { expect, test } from 'vitest'
import { unbrokenSpace } from '../../../src/shared/typing/unbrokenSpace.ts'

/** The text with '_' where a space must not break, once everything is typed. */
function bound(text: string): string {
  let done = ''
  for (const letter of text) {
    done += letter
    const space = unbrokenSpace(done.replaceAll('_', '\u00a0'))
    if (space !== null) done = `${done.slice(0, space)}_${done.slice(space + 1)}`
  }
  return done
}

test.each([
  ['It cost Rs 500 or PKR 1,200.', 'It cost Rs_500 or PKR_1,200.'],
  ['See No. 5, p. 12 and Art. 19.', 'See No._5, p._12 and Art._19.'],
  ['The road is 10 km long, 5 m wide.', 'The road is 10_km long, 5_m wide.'],
  ['It was 40 °C at 3 p.m. today', 'It was 40_°C at 3_p.m. today'],
  ['5 million people, 2 crore rupees', '5_million people, 2_crore rupees'],
  ['Dr Khan met Mr. Shah and Ms Bibi', 'Dr_Khan met Mr._Shah and Ms_Bibi'],
  ['A. Q. Khan spoke', 'A._Q. Khan spoke'],
  ['سڑک 10 کلومیٹر لمبی ہے', 'سڑک 10_کلومیٹر لمبی ہے'],
  ['۵ لاکھ روپے دیے', '۵_لاکھ روپے دیے'],
])('%s', (text, expected) => {
  expect(bound(text)).toBe(expected)
})

test.each([
  'It has 10 kilometres and 5 monkeys.',
  'No, five came.',
  'At noon 5 of them left.',
  'The doctor Khan',
  'In 2026 Millions left',
  'stop 5',
  'Plan A. The end',
  '10 5 kms',
])('%s keeps its spaces', text => {
  expect(bound(text)).toBe(text)
})

test('a long line is looked at only near its end', () => {
  expect(unbrokenSpace(`${'word '.repeat(100)}Dr K`)).toBe(502)
})
