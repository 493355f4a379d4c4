import type { NodeJson } from '../../../document/DocumentJson.ts'
import { fitBlocks } from '../../markdown/fitBlocks.ts'
import { attribute, elementsIn, type HtmlElement } from './HtmlTree.ts'
import { NO_MARKS } from './Marks.ts'
import type { Place } from './Place.ts'
import { Sink } from './Sink.ts'
import type { Style } from './Style.ts'
import { wordsIn } from './wordsIn.ts'

/** The sign of a comment at its words; the comment itself comes last. */
export function readCommentMark(element: HtmlElement, place: Place): boolean {
  if (!/\bmsocomanchor\b/i.test(attribute(element, 'class'))) return false
  place.page.reported.changed('comment', '', { took: wordsIn(element) })
  return true
}

/** A comment of Word's margin, which is for the desk: a private note. */
export function readComment(element: HtmlElement, place: Place, style: Style): boolean {
  if (style.get('mso-element') !== 'comment') return false
  for (const inner of elementsIn(element)) {
    const isMark =
      /\bmsocomanchor\b/i.test(attribute(inner, 'class')) ||
      /\bMsoCommentReference\b/i.test(attribute(inner, 'class'))
    if (isMark) {
      const took = wordsIn(inner)
      if (took) place.page.reported.changed('comment', '', { took })
      inner.childNodes = []
    }
  }
  const sink = new Sink(place.page.reading)
  place.walk(element.childNodes, { ...place, sink, marks: NO_MARKS, level: 0 })
  const blocks = sink.blocks()
  if (blocks.length > 0) place.page.comments.push({ marker: '', blocks })
  place.page.reported.changed('comment', wordsIn(element))
  return true
}

export function commentBlocks({ page }: Place): NodeJson[] {
  return page.comments.map(({ blocks }) => ({
    type: 'privateNote',
    content: fitBlocks(blocks, ['paragraph', 'bulletList', 'orderedList'], page.reading),
  }))
}
