import { cleanAddress } from '../cleanAddress.ts'
import { readCommentMark } from './comments.ts'
import { readNoteMark } from './footnotes.ts'
import { attribute, type HtmlElement } from './HtmlTree.ts'
import { type Marks, withMark, withoutMark } from './Marks.ts'
import type { Place } from './Place.ts'

/** The marks inside a link, or null when the whole of it was read: the number of a note, the sign of a comment. */
export function readLink(element: HtmlElement, place: Place): Marks | null {
  const { marks, page } = place
  const written = attribute(element, 'href').trim()
  if (readCommentMark(element, place) || readNoteMark(element, place)) return null
  // A place in the page that others point at; an anchor that was taken out.
  if (written === '' || element.childNodes.length === 0) return marks
  const clean = cleanAddress(written.startsWith('//') ? `https:${written}` : written)
  if (clean === null) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.test(written.replace(/[\s\p{Cc}]/gu, ''))
    page.reported.dropped(scheme ? 'unsafeLink' : 'pageLink', written.slice(0, 300))
    return marks
  }
  if (clean.through) page.reported.changed('redirect', `${clean.through} → ${clean.address.slice(0, 300)}`)
  if (clean.trackers.length > 0)
    page.reported.changed('tracked', `${clean.trackers.join(', ')} · ${clean.address.slice(0, 300)}`)
  return withMark(withoutMark(marks, 'underline'), {
    type: 'link',
    attrs: { href: clean.address, title: null },
  })
}
