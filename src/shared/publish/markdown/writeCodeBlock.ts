import type { NodeJson } from '../../document/DocumentJson.ts'
import { textOf } from '../../document/textOf.ts'
import type { MarkdownContext } from './MarkdownContext.ts'
import { roleNote } from './roleNote.ts'
import { writeInline } from './writeInline.ts'

/** What Hugo acts on even between fences. */
const ACTED_ON = /\{\{[<%]|<!--\s*more\s*-->/i

/**
 * Code between fences, letter for letter. Code that holds a site generator's own signs is written as lines of a
 * paragraph instead, where they can be escaped; blank lines around it are counted in its note.
 */
export function writeCodeBlock(node: NodeJson, context: MarkdownContext): string {
  const text = textOf(node)
  if (ACTED_ON.test(text)) return writeAsLines(text, context)
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function writeAsLines(text: string, context: MarkdownContext): string {
  const words = text.replace(/^\n+|\n+$/g, '')
  const before = text.indexOf(words)
  const after = text.length - before - words.length
  const content = words
    .split('\n')
    .flatMap((line): NodeJson[] => [{ type: 'hardBreak' }, ...(line ? [{ type: 'text', text: line }] : [])])
    .slice(1)
  return `${roleNote('code', { before, after })}\n\n${writeInline(content, 'lines', context)}`
}
