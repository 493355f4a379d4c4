import i18next from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { initReactI18next } from 'react-i18next'
import { expect, test } from 'vitest'
import { CompareView } from '../../../src/renderer/history/compare/CompareView.tsx'
import { ELEMENTS } from '../../../src/renderer/history/compare/ELEMENTS.tsx'
import messages from '../../../src/renderer/messages/en/history.json' with { type: 'json' }
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { NODES } from '../../../src/shared/document/index.ts'
import { textOf } from '../../../src/shared/document/textOf.ts'
import {
  bold,
  bullets,
  codeBlock,
  divider,
  embed,
  factBox,
  h2,
  note,
  p,
  quote,
  story,
  table,
} from '../../../src/shared/samples/build.ts'
import { writtenStory } from '../../support/writtenStory.ts'

void i18next
  .use(initReactI18next)
  .init({ lng: 'en', resources: { en: { history: messages } }, initAsync: false })

const page = (before: DocumentJson, after: DocumentJson, language = 'en') =>
  renderToStaticMarkup(
    <CompareView before={before} after={after} language={language} byline={<hr id="byline" />} />,
  )

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('words that came are inserted text, words that went are deleted text, the rest is left alone', () => {
  const html = page(writtenStory('H', 'It rose two feet.'), writtenStory('H', 'It rose three metres.'))
  expect(html).toMatch(/It rose <del[^>]*>two feet<\/del><ins[^>]*>three metres<\/ins>\./)
})

test('a block that came or went whole is marked as one, and its words too', () => {
  const html = page(writtenStory('H', 'Stays.', 'Goes.'), writtenStory('H', 'Stays.', 'Wholly other words.'))
  expect(html).toMatch(/<p[^>]*data-change="removed"[^>]*><del[^>]*>Goes\.<\/del><\/p>/)
  expect(html).toMatch(/<p[^>]*data-change="added"[^>]*><ins[^>]*>Wholly other words\.<\/ins><\/p>/)
})

test('one version by itself stands as written, its byline under the standfirst', () => {
  const whole = story(
    'River rises',
    'At Guddu',
    h2('Overnight'),
    p('It rose ', bold('fast'), '.'),
    bullets('Rice', 'Wheat'),
    quote('We left.', 'A farmer'),
    table([
      ['Day', 'Feet'],
      ['Mon', '11'],
    ]),
    factBox(p('Since 2010')),
    note(p('Check.')),
    embed('https://a.example/', 'A film'),
    divider,
    codeBlock('x = 1'),
  )
  const html = page(whole, whole)
  expect(plain(html)).toContain(plain(textOf(whole)).slice(0, 40))
  expect(html).not.toMatch(/<ins|<del|data-change/)
  expect(html).toMatch(/class="standfirst"[^>]*>At Guddu<\/p><hr id="byline"/)
  expect(html).toContain('<strong>fast</strong>')
  expect(html).toContain('https://a.example/')
})

test('an Urdu story reads from its own side', () => {
  expect(page(writtenStory('گندم'), writtenStory('گندم'), 'ur')).toMatch(/^<div[^>]*lang="ur" dir="rtl"/)
})

test('every block of the document has its place on the page', () => {
  const blocks = Object.keys(NODES).filter(name => !['doc', 'text', 'hardBreak'].includes(name))
  expect(Object.keys(ELEMENTS).toSorted()).toEqual(blocks.toSorted())
})
