import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../src/shared/document/DocumentJson.ts'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { publicDocument } from '../../../src/shared/publish/publicDocument.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'

describe('publicDocument', () => {
  test('is a document of the schema, and the same when asked twice', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        const once = publicDocument(document)
        expect(restoreDocument(once).toJSON()).toEqual(restoreDocument(publicDocument(once)).toJSON())
      }),
      { numRuns: 500 },
    )
  })

  test('keeps every visible letter of every block but private notes', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        const content = (document.content ?? []).filter(block => block.type !== 'privateNote')
        expect(letters(publicDocument(document))).toBe(letters({ ...document, content }))
      }),
      { numRuns: 500 },
    )
  })
})

function letters(node: NodeJson | DocumentJson): string {
  const own =
    node.text ?? (node.type === 'embed' ? cardName(String(node.attrs?.title), String(node.attrs?.url)) : '')
  return (own + (node.content ?? []).map(letters).join('')).replace(/[^\p{L}\p{N}]/gu, '')
}

/** A card shows its title, or its address when the title shows nothing. */
const cardName = (title: string, url: string): string => (/[^\s\p{C}]/u.test(title) ? title : url)
