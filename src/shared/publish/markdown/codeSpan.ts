/** Words as a code span, or null where CommonMark has none that holds exactly them. */
export function codeSpan(text: string, cell: boolean): string | null {
  if (/[\n\t]|\{\{|<!--|\{%/.test(text) || (cell && /[|\\]/.test(text))) return null
  const runs = new Set((text.match(/`+/g) ?? []).map(run => run.length))
  let length = 1
  while (runs.has(length)) length += 1
  const fence = '`'.repeat(length)
  const padded = /^`|`$/.test(text) || /^ .*[^ ].* $/s.test(text)
  return padded ? `${fence} ${text} ${fence}` : fence + text + fence
}
