import type { Token } from 'markdown-it'
import type { NodeJson } from '../../document/DocumentJson.ts'
import { decodeEntities } from './decodeEntities.ts'
import type { Reading } from './Reading.ts'
import { shortened } from './shortened.ts'

const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![a-z][^>]*>/gi
const HIDDEN = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAG = /<\/?[a-z][^<>]*>/gi

/** A block of raw HTML: the words a page would show, as plain paragraphs. All else is reported. */
export function readHtmlBlock(token: Token, reading: Reading): NodeJson[] {
  const html = token.content
  const hidden = [...html.matchAll(UNSEEN), ...html.matchAll(HIDDEN)].map(match => match[0])
  for (const part of hidden) {
    if (!/^<!--\s*more\s*-->$/i.test(part))
      reading.losses.add(`HTML that shows nothing was left out: ${shortened(part)}`)
  }
  const visible = html.replace(UNSEEN, '').replace(HIDDEN, '')
  const [tag] = visible.match(TAG) ?? []
  if (tag) reading.losses.add(`The HTML around ${shortened(tag)} was left out; the words in it were kept.`)
  return visible
    .replace(TAG, tag =>
      /^<\/?(?:p|div|li|h[1-6]|tr|br|hr|blockquote|table|ul|ol|section)\b/i.test(tag) ? '\n\n' : '',
    )
    .split(/\n\s*\n/)
    .map(text => decodeEntities(text.replace(/\s+/g, ' ').trim()))
    .filter(Boolean)
    .map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
}
