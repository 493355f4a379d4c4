import type { Token } from 'markdown-it'
import type { MarkJson } from '../../document/DocumentJson.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import type { InlinePart } from './InlinePart.ts'
import { imageOf } from './imageOf.ts'
import type { Losses } from './Losses.ts'
import { MarkStack } from './MarkStack.ts'
import { readTag } from './readTag.ts'
import { shortened } from './shortened.ts'

const MARK_TOKENS: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', s: 'strike' }

/** The inline tokens of a block as inline nodes and pictures, in their order. */
export function readInline(tokens: readonly Token[] | null, losses: Losses): InlinePart[] {
  const parts: InlinePart[] = []
  const stack = new MarkStack()
  let eatSpace = false
  const addText = (written: string, extra: MarkJson | null = null) => {
    const text = eatSpace ? written.replace(/^ /, '') : written
    eatSpace = false
    if (extra) stack.open('extra', extra)
    if (text) parts.push({ type: 'text', text, ...stack.marks() })
    if (extra) stack.close('extra')
  }
  const readers: Readonly<Record<string, (token: Token) => void>> = {
    text: token => addText(token.content),
    text_special: token => addText(token.content),
    softbreak: () => addText(' '),
    hardbreak: () => parts.push({ type: 'hardBreak', ...stack.marks() }),
    code_inline: token => addText(token.content, { type: 'code' }),
    link_open: token => stack.open('link', linkOf(token, losses)),
    link_close: () => stack.close('link'),
    image: token => {
      const image = imageOf(token, losses)
      if (image.type === 'text') addText(image.text ?? '')
      else parts.push(image)
    },
    html_inline: token => {
      const tag = readTag(token.content)
      if (tag?.name === 'br') {
        parts.push({ type: 'hardBreak', ...stack.marks() })
        eatSpace = true
        return
      }
      if (tag?.closes) stack.close(`<${tag.name}`)
      else if (tag) stack.open(`<${tag.name}`, tag.mark)
      if (!tag) losses.add(`HTML that shows nothing was left out: ${shortened(token.content)}`)
      else if (!tag.closes && !tag.mark)
        losses.add(`The tag ${shortened(token.content)} was left out; the words in it were kept.`)
    },
  }
  for (const token of tokens ?? []) {
    const name = MARK_TOKENS[token.type.replace(/_(?:open|close)$/, '')]
    if (name && token.nesting === 1) stack.open(name, { type: name })
    else if (name && token.nesting === -1) stack.close(name)
    else {
      const read = Object.hasOwn(readers, token.type) ? readers[token.type] : undefined
      if (!read) throw new Error(`No reader for the inline token ${token.type}.`)
      read(token)
    }
  }
  return parts
}

function linkOf(token: Token, losses: Losses): MarkJson | null {
  const written = String(token.attrGet('href') ?? '')
  const href = safeAddress(written)
  if (href === null) {
    losses.add(
      `A link to "${shortened(written)}" became plain words: its address is not a whole web address.`,
    )
    return null
  }
  return { type: 'link', attrs: { href, title: token.attrGet('title') ?? null } }
}
