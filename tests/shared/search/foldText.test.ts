import { expect, test } from 'vitest'
import { foldText } from '../../../src/shared/search/foldText.ts'

test.each([
  ['case', 'Karachi', 'KARACHI'],
  ['Latin accents', 'café', 'CAFE'],
  ['accents typed apart', 'cafe\u0301', 'café'],
  ['Latin letters without a plain form', 'Łódź Ærø straße', 'lodz aero strasse'],
  ['kaf of an Arabic keyboard', 'كراچی', 'کراچی'],
  ['yeh of an Arabic keyboard', 'پاكستاني', 'پاکستانی'],
  ['alef maksura', 'على', 'علی'],
  ['heh of an Arabic keyboard', 'هفته', 'ہفتہ'],
  ['teh marbuta', 'مدرسة', 'مدرسہ'],
  ['heh with hamza', 'نامۂ', 'نامہ'],
  ['alef with madda', 'آج', 'اج'],
  ['vowel signs', 'اُردُو', 'اردو'],
  ['zero-width non-joiner', 'می\u200cخواهم', 'میخواهم'],
  ['tatweel', 'خـــبر', 'خبر'],
  ['Urdu digits', '۱۲۳ء', '123ء'],
  ['Arabic digits', '٢٠٢٦', '2026'],
  ['full-width letters', 'ＮＥＷＳ', 'news'],
  ['presentation forms', 'ﻛﺘﺎﺏ', 'کتاب'],
  ['soft hyphen', 'news\u00adroom', 'newsroom'],
])('%s makes no difference', (_, one, other) => {
  expect(foldText(one)).toBe(foldText(other))
})

test.each([
  ['do-chashmi heh', 'بھائی', 'بہائی'],
  ['vowels of other scripts', 'की', 'का'],
  ['letters', 'desk', 'disk'],
])('%s stays different', (_, one, other) => {
  expect(foldText(one)).not.toBe(foldText(other))
})

test('folding any character twice changes nothing', () => {
  const restless: string[] = []
  for (let code = 0; code <= 0x1ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const once = foldText(String.fromCodePoint(code))
    if (foldText(once) !== once) restless.push(code.toString(16))
  }
  expect(restless).toEqual([])
})
