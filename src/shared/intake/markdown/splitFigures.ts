import type { NodeJson } from '../../document/DocumentJson.ts'
import { type ImagePart, type InlinePart, isImage } from './InlinePart.ts'
import type { Losses } from './Losses.ts'
import { plainText } from './plainText.ts'
import { shortened } from './shortened.ts'

/**
 * A paragraph with pictures in it as blocks: words before a picture are a paragraph; what follows it from the
 * next line on is its caption, and a last line that repeats the picture's title is its credit.
 */
export function splitFigures(parts: readonly InlinePart[], losses: Losses): NodeJson[] {
  const blocks: NodeJson[] = []
  let words: NodeJson[] = []
  const flush = () => {
    const content = trimmed(words)
    if (content.length) blocks.push({ type: 'paragraph', content })
    words = []
  }
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]
    if (!part) continue
    if (!isImage(part)) {
      words.push(part)
      continue
    }
    flush()
    const next = parts.findIndex((other, index) => index > at && isImage(other))
    const rest = parts.slice(at + 1, next < 0 ? parts.length : next).filter(other => !isImage(other))
    if (startsLine(rest[0])) {
      blocks.push(figureOf(part, rest, losses))
      at += rest.length
    } else blocks.push(figureOf(part, [], losses))
  }
  flush()
  return blocks
}

function startsLine(part: NodeJson | undefined): boolean {
  return part?.type === 'hardBreak' || part?.text === ' '
}

/** `path` stays with the figure until the pictures are listed. */
function figureOf(image: ImagePart, lines: readonly NodeJson[], losses: Losses): NodeJson {
  const caption = lines.slice(1)
  const last = caption.findLastIndex(node => node.type === 'hardBreak')
  const credited = image.title !== '' && plainText(caption.slice(last + 1)) === image.title
  if (image.title && !credited)
    losses.add(`The title of a picture was left out: "${shortened(image.title)}".`)
  const content = trimmed(credited ? caption.slice(0, Math.max(last, 0)) : caption)
  return {
    type: 'figure',
    attrs: {
      media: null,
      alt: image.alt,
      credit: credited ? image.title : '',
      terms: '',
      width: 0,
      height: 0,
      path: image.path,
    },
    ...(content.length ? { content } : {}),
  }
}

/** Without breaks and blank text at the edges. */
function trimmed(nodes: readonly NodeJson[]): NodeJson[] {
  const isWord = (node: NodeJson) => node.text !== undefined && node.text !== ' '
  return nodes.slice(nodes.findIndex(isWord), nodes.findLastIndex(isWord) + 1)
}
