import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { openingTag } from './openingTag.ts'

type Line = {
  readonly name: string
  readonly className: string
  readonly words: string
  /** The language the words are in, when it is known. */
  readonly language?: string
  /** The words as HTML, when there is more to them than words. */
  readonly html?: string
}

/** One line of a page beside the story's own text; '' when it has no words. */
export function lineOf({ name, className, words, language, html }: Line, context: HtmlContext): string {
  if (!words.trim()) return ''
  const marks = language === undefined ? [] : [{ type: 'language', attrs: { lang: language } }]
  const { tag } = openingTag(name, { type: 'text', text: words, marks }, context, ` class="${className}"`)
  return `${tag}${html ?? escapeHtml(words)}</${name}>\n`
}
