import MarkdownIt, { type StateBlock, type Token } from 'markdown-it'
import { Refusal } from '../../Refusal.ts'

/** Deeper nesting than any story has; a hostile text may nest for ever. */
const DEEPEST = 100

const ROLE_NOTE = /^\[\/\/\]: # 'copydesk: ([a-z-]+)(?: (\{.*\}))?'$/

/** CommonMark 0.31 with GFM's tables and strikethrough. Addresses stay as they are written; the reader judges them. */
const parser = new MarkdownIt('commonmark', { html: true, maxNesting: DEEPEST }).enable([
  'table',
  'strikethrough',
])
parser.normalizeLink = address => address
parser.normalizeLinkText = text => text
parser.validateLink = () => true
parser.block.ruler.before('reference', 'role', role)

/** The tokens of a text. Throws Refusal 'not-readable' for blocks nested out of all reason. */
export function parseTokens(text: string): Token[] {
  const tokens = parser.parse(text, {})
  if (tokens.some(token => token.block && token.nesting === 1 && token.level >= DEEPEST - 1))
    throw new Refusal(
      'not-readable',
      `The text nests its blocks more than ${DEEPEST} deep, as no story does; nothing was brought in.`,
    )
  return tokens
}

/** A line that says what the next block is: a link reference definition to any other reader. */
function role(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  if (state.src[start] !== '[') return false
  const match = ROLE_NOTE.exec(state.src.slice(start, state.eMarks[line]))
  if (!match) return false
  if (silent) return true
  state.line = line + 1
  const token = state.push('role', '', 0)
  token.content = match[1] ?? ''
  token.meta = factsOf(match[2])
  return true
}

function factsOf(json: string | undefined): Record<string, unknown> {
  try {
    const facts: unknown = JSON.parse(json ?? '{}')
    return typeof facts === 'object' && facts !== null ? { ...facts } : {}
  } catch {
    return {}
  }
}
