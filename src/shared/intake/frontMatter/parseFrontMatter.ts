import { parseDocument } from 'yaml'
import { Refusal } from '../../Refusal.ts'

/** Longer front matter than any story's; a short text can unfold into a huge one. */
const LONGEST = 256 * 1024
const MOST_ALIASES = 20

/**
 * YAML front matter as plain values: the core schema, no tags of anyone's own, few aliases. Dates stay text.
 * Null for mere words, which are no front matter but text between two rules.
 * Throws Refusal: 'too-large', or 'not-readable' with the line that is wrong.
 */
export function parseFrontMatter(yaml: string): Readonly<Record<string, unknown>> | null {
  if (yaml.length > LONGEST)
    throw new Refusal('too-large', 'The front matter is longer than any story needs; nothing was brought in.')
  const values = valuesOf(yaml)
  if (values === null || values === undefined) return {}
  if (typeof values === 'string') return null
  if (typeof values !== 'object' || Array.isArray(values))
    throw unreadable('it is not a list of names and values')
  return { ...values }
}

function valuesOf(yaml: string): unknown {
  try {
    const document = parseDocument(yaml, { schema: 'core', version: '1.2', merge: false, prettyErrors: true })
    const [error] = document.errors
    if (error) throw unreadable(reasonOf(error.message))
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (cause) {
    throw cause instanceof Refusal ? cause : unreadable('it cannot be unfolded', cause)
  }
}

/** The first line of what the parser says; it follows nesting as deep as the stack goes. */
function reasonOf(message: string): string {
  return /call stack/i.test(message) ? 'it nests too deep' : (message.split('\n')[0] ?? '').replace(/:$/, '')
}

function unreadable(reason: string, cause?: unknown): Refusal {
  return new Refusal(
    'not-readable',
    `The front matter could not be read (${reason}); nothing was brought in.`,
    {
      cause,
    },
  )
}
