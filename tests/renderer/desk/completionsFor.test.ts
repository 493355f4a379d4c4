import { expect, test } from 'vitest'
import { completionsFor } from '../../../src/renderer/desk/search/completionsFor.ts'

const FACETS = {
  author: ['Amna Raza', 'Hasan Baig', 'نادیہ حسین'],
  status: ['draft', 'editing'],
  section: ['City', 'City life'],
  tag: ['monsoon'],
  lang: ['en', 'ur'],
}
const NAMES: Readonly<Record<string, string>> = {
  editing: 'In edit',
  ur: 'Urdu',
  en: 'English',
  '7days': 'Last 7 days',
}

/** What is offered at `|`, as the text would then read, with the caret. */
function offered(written: string): string[] {
  const caret = written.indexOf('|')
  const text = written.replace('|', '')
  return completionsFor(text, caret, FACETS, (_field, value) => NAMES[value] ?? value).map(
    ({ text, caret }) => `${text.slice(0, caret)}|${text.slice(caret)}`,
  )
}

test('an empty box offers every field', () => {
  expect(offered('|')).toEqual([
    'author:|',
    'status:|',
    'section:|',
    'tag:|',
    'lang:|',
    'after:|',
    'before:|',
  ])
})

test('a field is offered while its name is typed, and never in the way of a word', () => {
  expect(offered('ferry st|')).toEqual(['ferry status:|'])
  expect(offered('ferry -st|')).toEqual(['ferry -status:|'])
  expect(offered('dolphins|')).toEqual([])
  expect(offered('a|')).toEqual([])
  expect(offered('status ferry |')).toEqual([])
})

test('the values of a field are those of the stories, found by any word of theirs', () => {
  expect(offered('author:|')).toEqual([
    'author:"Amna Raza" |',
    'author:"Hasan Baig" |',
    'author:"نادیہ حسین" |',
  ])
  expect(offered('author:rA|')).toEqual(['author:"Amna Raza" |'])
  expect(offered('author:نادیه|')).toEqual(['author:"نادیہ حسین" |'])
  expect(offered('author:"Amna R| ferry')).toEqual([])
  expect(offered('author:"ha|')).toEqual(['author:"Hasan Baig" |'])
})

test('a value is found by what it is called here too', () => {
  expect(offered('status:in|')).toEqual(['status:editing |'])
  expect(offered('lang:urdu|')).toEqual(['lang:ur |'])
  expect(offered('after:last|')).toEqual(['after:7days |'])
})

test('taking a value leaves the rest of the query where it was', () => {
  expect(offered('-tag:mo| ferry')).toEqual(['-tag:"monsoon" |ferry'])
})

test('a value that is complete offers nothing more', () => {
  expect(offered('author:"Amna Raza"|')).toEqual([])
  expect(offered('lang:ur|')).toEqual([])
})
