import { HtmlRenderer, Parser } from 'commonmark'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import type { NodeJson } from '../../../../src/shared/document/DocumentJson.ts'
import { writeMarkdown } from '../../../../src/shared/publish/markdown/writeMarkdown.ts'
import { publicDocument } from '../../../../src/shared/publish/publicDocument.ts'
import { arbitraryDocument } from '../../../support/arbitraryDocument.ts'
import { asIs, publicBody, readBack } from '../../../support/markdownRoundTrip.ts'
import { visibleText, visibleTextOfHtml } from '../../../support/visibleText.ts'

const RUNS = { numRuns: 600 }

test('any document, written and read, is the same document, and is written the same again', () => {
  fc.assert(
    fc.property(arbitraryDocument, document => {
      const markdown = writeMarkdown(document, asIs)
      const back = readBack(markdown)
      expect(back).toEqual(publicBody(document))
      expect(writeMarkdown(back, asIs)).toBe(markdown)
    }),
    RUNS,
  )
})

test('markdown-it shows the words of any document', () => {
  const reader = new MarkdownIt({ html: true })
  fc.assert(
    fc.property(arbitraryDocument, document => {
      const html = reader.render(writeMarkdown(document, asIs))
      expect(visibleTextOfHtml(html)).toBe(visibleText(publicBody(document)))
    }),
    RUNS,
  )
})

test('commonmark.js shows the words of any document without tables and strikethrough', () => {
  const parser = new Parser()
  const renderer = new HtmlRenderer()
  fc.assert(
    fc.property(arbitraryDocument, document => {
      const plain = publicBody(publicDocument(withoutGfm(document)))
      const html = renderer.render(parser.parse(writeMarkdown(plain, asIs)))
      expect(visibleTextOfHtml(html)).toBe(visibleText(plain))
    }),
    RUNS,
  )
})

/** Without what CommonMark itself does not have. */
function withoutGfm(node: NodeJson): NodeJson {
  return {
    ...node,
    ...(node.marks ? { marks: node.marks.filter(mark => mark.type !== 'strike') } : {}),
    ...(node.content
      ? { content: node.content.filter(child => child.type !== 'table').map(withoutGfm) }
      : {}),
  }
}
