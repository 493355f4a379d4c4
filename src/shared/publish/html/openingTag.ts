import type { NodeJson } from '../../document/DocumentJson.ts'
import { textOf } from '../../document/textOf.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { languageDirection } from './languageDirection.ts'
import { prevailingDirection } from './prevailingDirection.ts'
import { sharedLanguage } from './sharedLanguage.ts'
import { strongDirection } from './strongDirection.ts'

/**
 * The opening tag of a block, with `lang` and `dir` only where they differ from what surrounds it, and the
 * context of what stands inside. `attributes` is HTML already, e.g. ' class="byline"'.
 */
export function openingTag(
  name: string,
  node: NodeJson,
  context: HtmlContext,
  attributes = '',
): { tag: string; inner: HtmlContext } {
  const direction = strongDirection(node) ?? context.direction
  const language = sharedLanguage(node) ?? languageOf(node, direction, context)
  let tag = `<${name}${attributes}`
  if (language !== context.language) tag += ` lang="${escapeHtml(language)}"`
  if (direction !== context.direction) tag += ` dir="${direction}"`
  const same = language === context.language && direction === context.direction
  return { tag: `${tag}>`, inner: same ? context : { ...context, language, direction } }
}

function languageOf(node: NodeJson, direction: string, context: HtmlContext): string {
  if (direction === context.direction || prevailingDirection(textOf(node)) !== direction)
    return context.language
  return context.languages.find(language => languageDirection(language) === direction) ?? context.language
}
