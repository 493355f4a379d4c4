import type { Match } from './Match.ts'

/**
 * Every match in a text that is not empty, with what takes its place. `replacement` knows $1, $<name>, $& and $$
 * when `groups`; else it is taken as it is.
 */
export function matchesIn(text: string, pattern: RegExp, replacement: string, groups: boolean): Match[] {
  const found: Match[] = []
  for (const match of text.matchAll(pattern)) {
    const [whole] = match
    if (whole === '') continue
    found.push({
      from: match.index,
      to: match.index + whole.length,
      replacement: groups ? filled(replacement, match) : replacement,
    })
  }
  return found
}

function filled(replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(/\$(?:(\$)|(&)|(\d{1,2})|<([^>]+)>)/g, (all, dollar, whole, number, name) => {
    if (dollar) return '$'
    if (whole) return match[0]
    if (number) return Number(number) < match.length ? (match[Number(number)] ?? '') : all
    return match.groups && name in match.groups ? (match.groups[name] ?? '') : all
  })
}
