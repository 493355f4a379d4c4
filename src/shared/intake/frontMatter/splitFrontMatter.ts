import { Refusal } from '../../Refusal.ts'

/** A text parted into its YAML front matter, or null when it has none, and its body. */
export type Split = { readonly yaml: string | null; readonly body: string }

/** Parts a text whose lines end in \n. Throws Refusal 'not-readable' for front matter that is not YAML. */
export function splitFrontMatter(text: string): Split {
  if (/^\+\+\+[ \t]*\n[\s\S]*?^\+\+\+[ \t]*$/m.test(text)) throw unread('TOML')
  if (/^\{[ \t]*\n\s*"/.test(text)) throw unread('JSON')
  if (!/^---[ \t]*\n/.test(text)) return { yaml: null, body: text }
  const start = text.indexOf('\n') + 1
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start))
  if (!end) return { yaml: null, body: text }
  return { yaml: text.slice(start, start + end.index), body: text.slice(start + end.index + end[0].length) }
}

function unread(format: string): Refusal {
  return new Refusal(
    'not-readable',
    `The front matter is ${format}, which Copydesk does not read; nothing was brought in. Convert it to YAML first.`,
  )
}
