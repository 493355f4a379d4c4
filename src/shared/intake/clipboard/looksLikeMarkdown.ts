/** What is hardly ever typed by somebody who does not write Markdown, and how sure it makes one. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/^#{1,6} \S/m, 1],
  [/^#{1,6} \S(?:[\s\S]*?^#{1,6} \S)/m, 1],
  [/^```/m, 2],
  [/\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#)[^)\n]{1,2000}\)/, 2],
  [/^\|.+\|\s*\n\|[ :|-]+\|\s*$/m, 3],
  [/!\[[^\]\n]{0,300}\]\([^)\n]{1,2000}\)/, 2],
  [/(?:^|\s)\*\*[^*\s\n][^*\n]{0,300}\*\*(?=[\s.,;:!?)]|$)/m, 1],
  [/(?:^|\s)__[^_\s\n][^_\n]{0,300}__(?=[\s.,;:!?)]|$)/m, 1],
  [/(?:^|\s)[*_][^*_\s\n][^*_\n]{0,300}[*_](?=[\s.,;:!?)]|$)/m, 0.5],
  [/^(?:[-*+] \S.*\n){2,}/m, 0.5],
  [/^(?:\d+\. \S.*\n){2,}/m, 0.5],
  [/^> \S/m, 0.5],
  [/^(?:-{3,}|\*{3,})\s*$/m, 0.5],
  [/`[^`\n]{1,200}`/, 0.5],
]

const LOOKED_AT = 100_000

/** Whether a plain text clearly is Markdown. One sign that a person may type as well is not enough. */
export function looksLikeMarkdown(text: string): boolean {
  const start = `${text.slice(0, LOOKED_AT)}\n`
  return SIGNS.reduce((sum, [sign, weight]) => sum + (sign.test(start) ? weight : 0), 0) >= 2
}
