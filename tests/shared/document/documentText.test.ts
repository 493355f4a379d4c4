import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentText, readDocumentText } from '../../../src/shared/document/documentText.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'
import '../../support/propertySeed.ts'

test('a document that was sent as text is stored as that text', () => {
  fc.assert(
    fc.property(arbitraryDocument, document => {
      const sent = JSON.stringify(document)
      const read = readDocumentText(sent)
      expect(read).toEqual(document)
      expect(documentText(read)).toBe(sent)
      expect(documentText({ ...read, content: [] })).toBe('{"type":"doc","content":[]}')
    }),
  )
})

test.each(['', '{', 'null', '[]', '"doc"', '{"type":"paragraph","content":[]}', '{"type":"doc"}'])(
  'what is no document is refused: %j',
  text => {
    expect(() => readDocumentText(text)).toThrow(expect.objectContaining({ code: 'invalid-request' }))
  },
)
