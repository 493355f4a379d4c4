import { undo } from '@tiptap/pm/history'
import { type Command, NodeSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { chosenEmbed } from '../../../src/renderer/editor/embed/chosenEmbed.ts'
import { putEmbed } from '../../../src/renderer/editor/embed/putEmbed.ts'
import { putFigures } from '../../../src/renderer/editor/figure/putFigures.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { after, page, shown } from './support/page.ts'

const picture = (caption: string) => schema.node('figure', null, schema.text(caption))

const put =
  (gallery: boolean, ...captions: string[]): Command =>
  (state, dispatch) => {
    dispatch?.(putFigures(state.tr, captions.map(picture), state.selection, gallery))
    return true
  }

test('pictures stand one after the other behind the caret, and one undo takes them all back', () => {
  const start = page('H', 'S', 'a|', 'z')
  const two = after(start, put(false, 'one', 'two'))
  expect(shown(two)).toBe('headline(H) standfirst(S) (a) figure(|one) figure(two) (z)')
  expect(after(two, undo).doc.eq(start.doc)).toBe(true)
  expect(shown(after(page('H', 'S', '|'), put(false, 'one', 'two')))).toBe(
    'headline(H) standfirst(S) figure(|one) figure(two)',
  )
})

test('pictures of a gallery stand in it, and more join behind the one at the caret', () => {
  const gallery = after(page('H', 'S', '|'), put(true, 'one', 'two'))
  expect(shown(gallery)).toBe('headline(H) standfirst(S) gallery(figure(|one) figure(two)) ()')
  for (const asGallery of [true, false])
    expect(shown(after(gallery, put(asGallery, 'more')))).toBe(
      'headline(H) standfirst(S) gallery(figure(one) figure(|more) figure(two)) ()',
    )
})

test('a gallery begun in a caption takes that picture in', () => {
  expect(shown(after(page('H', 'S', ['figure', 'on|e'], 'z'), put(true, 'two')))).toBe(
    'headline(H) standfirst(S) gallery(figure(one) figure(|two)) (z)',
  )
})

test('a card stands in place of an empty line with a line behind it, and is changed in place', () => {
  const card = after(page('H', 'S', 'a', '|'), putEmbed({ url: 'https://example.org/', title: 'Film' }))
  expect(shown(card)).toBe('headline(H) standfirst(S) (a) embed() (|)')
  let at = 0
  card.doc.forEach((node, position) => {
    if (node.type.name === 'embed') at = position
  })
  const chosen = card.apply(card.tr.setSelection(NodeSelection.create(card.doc, at)))
  expect(chosenEmbed(chosen)).toEqual({ url: 'https://example.org/', title: 'Film' })
  const changed = after(chosen, putEmbed({ url: 'https://example.org/2', title: '' }))
  expect(chosenEmbed(changed)).toEqual({ url: 'https://example.org/2', title: '' })
})
