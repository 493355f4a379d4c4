import type { Token } from 'markdown-it'
import type { NodeJson } from '../../document/DocumentJson.ts'
import type { ImagePart } from './InlinePart.ts'
import type { Losses } from './Losses.ts'
import { shortened } from './shortened.ts'

/** A picture beside the text; one that lies elsewhere is never fetched and becomes words with its address. */
export function imageOf(token: Token, losses: Losses): ImagePart | NodeJson {
  const written = String(token.attrGet('src') ?? '')
  const alt = altOf(token.children)
  const remote = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)
  if (remote) {
    const address = /^data:/i.test(written) ? 'inside the text' : written
    losses.add(`A picture was not brought in, because nothing is ever fetched: ${shortened(address)}`)
    return { type: 'text', text: `[Picture: ${[alt, address].filter(Boolean).join(', ')}]` }
  }
  return { type: 'image', path: decoded(written), alt, title: String(token.attrGet('title') ?? '') }
}

/** The words of an image's description: its marks do not count, its line ends are spaces. */
function altOf(tokens: readonly Token[] | null): string {
  return (tokens ?? [])
    .map(token => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
      return token.type === 'image'
        ? altOf(token.children)
        : token.type === 'html_inline'
          ? ''
          : token.content
    })
    .join('')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
