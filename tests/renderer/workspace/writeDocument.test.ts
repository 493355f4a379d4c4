import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeDocument } from '../../../src/renderer/app/workspace/writeDocument.ts'
import { documentOf } from '../../../src/renderer/editor/canvas/documentOf.ts'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'
import '../../support/propertySeed.ts'

test('the page is sent as JSON writes it, also when only one block has changed', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.nat(), (json, at) => {
      const before = restoreDocument(json)
      expect(writeDocument(documentOf(before))).toBe(JSON.stringify(before.toJSON()))
      const place = at % before.childCount
      const block = before.child(place)
      const after = before.copy(
        before.content.replaceChild(place, block.copy(block.content.append(block.content))),
      )
      expect(writeDocument(documentOf(after))).toBe(JSON.stringify(after.toJSON()))
    }),
  )
})
