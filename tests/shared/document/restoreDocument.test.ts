import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { emptyDocument } from '../../../src/shared/document/emptyDocument.ts'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'

const page = (...body: object[]) =>
  ({ type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, ...body] }) as DocumentJson

function nested(depth: number): object {
  let node: object = { type: 'paragraph' }
  for (let i = 0; i < depth; i++) node = { type: 'factBox', content: [node] }
  return node
}

describe('a stored document', () => {
  it('comes back as it was', () => {
    expect(restoreDocument(emptyDocument()).toJSON()).toEqual(emptyDocument())
  })

  it.each([
    ['an unknown node', page({ type: 'script' })],
    [
      'an unknown mark',
      page({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'blink' }] }] }),
    ],
    ['no body', page()],
    ['no headline', { type: 'doc', content: [{ type: 'paragraph' }] } as DocumentJson],
    ['a list item on its own', page({ type: 'listItem', content: [{ type: 'paragraph' }] })],
    [
      'a heading in a headline',
      { type: 'doc', content: [{ type: 'headline', content: [{ type: 'heading' }] }] } as DocumentJson,
    ],
    ['empty text', page({ type: 'paragraph', content: [{ type: 'text', text: '' }] })],
    ['blocks ten thousand deep', page(nested(10_000))],
    ['a node without a type', page({})],
  ])('with %s is refused as damaged', (_what, json) => {
    expect(() => restoreDocument(json)).toThrowError(expect.objectContaining({ code: 'damaged' }))
  })
})
