import { inputRules } from '@tiptap/pm/inputrules'
import type { Command, Plugin } from '@tiptap/pm/state'
import { HEADING_LEVELS } from '../../../shared/document/nodes/heading.ts'
import { insertDivider } from '../blocks/insertDivider.ts'
import { setCodeBlock } from '../blocks/setCodeBlock.ts'
import { setTextBlock } from '../blocks/setTextBlock.ts'
import { toggleBox } from '../blocks/toggleBox.ts'
import { toggleList } from '../blocks/toggleList.ts'
import { blockRule } from './blockRule.ts'
import { markRule } from './markRule.ts'
import { noBreakRule } from './noBreakRule.ts'
import { punctuationRule } from './punctuationRule.ts'

/**
 * Writing as in Markdown, and punctuation as the language writes it. A number starts a list only as '1.', so that a
 * sentence may begin with a year. Signs around words open at the start, after white space, a bracket or a quote.
 */
export function typingPlugin(smart: () => boolean, storyLanguage: () => string): Plugin {
  return inputRules({
    rules: [
      blockRule(/^(#{1,4})\s$/, ([, signs = '']) => heading(signs.length)),
      blockRule(/^[-*+]\s$/, () => toggleList('bulletList')),
      blockRule(/^1[.)]\s$/, () => toggleList('orderedList')),
      blockRule(/^[>»]\s$/, () => toggleBox('quotation')),
      blockRule(/^```$/, () => setCodeBlock),
      blockRule(/^(?:---|\*\*\*|___)$/, () => insertDivider),
      markRule(/(?:^|[\s([“‘])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, 'bold'),
      markRule(/(?:^|[\s([“‘])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/, 'italic'),
      markRule(/(?:^|[\s([“‘])(_([^_\s](?:[^_]*[^_\s])?)_)$/, 'italic'),
      markRule(/(?:^|[\s([“‘])(~~([^~\s](?:[^~]*[^~\s])?)~~)$/, 'strike'),
      markRule(/(?:^|[\s([“‘])(`([^`\s](?:[^`]*[^`\s])?)`)$/, 'code'),
      noBreakRule(smart, storyLanguage),
      punctuationRule(smart, storyLanguage),
    ],
  })
}

/** The headline is the story's first heading, so one sign and two make the largest of the body. */
function heading(signs: number): Command {
  return setTextBlock(HEADING_LEVELS.find(level => level === Math.max(2, signs)) ?? 4)
}
