import type { Correction } from '../../article/Article.ts'
import { correctionsSection } from '../../publish/markdown/correctionsSection.ts'

/**
 * A text of ours without the corrections at its end, which its front matter has too. Where somebody has written on
 * in them they stay part of the text: nothing that was written is left out.
 */
export function withoutCorrections(
  body: string,
  corrections: readonly Correction[] = [],
  language = '',
): string {
  const section = correctionsSection(corrections, language)
  const text = body.trimEnd()
  return section && text.endsWith(section) ? text.slice(0, -section.length) : body
}
