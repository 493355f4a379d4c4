import type { NodeJson } from '../../document/DocumentJson.ts'
import { splitFrontMatter } from '../frontMatter/splitFrontMatter.ts'
import { parseTokens } from '../markdown/parseTokens.ts'
import { readBlocks } from '../markdown/readBlocks.ts'
import { treesOf } from '../markdown/Tree.ts'
import { settleHeadings } from './html/settleHeadings.ts'
import { pictureGap } from './pictureGap.ts'
import type { Reported } from './Reported.ts'

/** A plain text that is Markdown as blocks. Throws Refusal 'not-readable' for nesting out of reason. */
export function readMarkdownText(text: string, language: string, reported: Reported): NodeJson[] {
  const { yaml, body } = splitFrontMatter(text)
  if (yaml !== null) reported.dropped('frontMatter', yaml.trim().slice(0, 1_000), { took: yaml })
  const blocks = readBlocks(treesOf(parseTokens(body)), { losses: reported.losses, lifted: [] }, true)
  return settleHeadings(
    blocks.map(block => withGaps(block, language, reported)),
    reported,
  )
}

/** A picture beside the text is not on the clipboard: its name stands for it. */
function withGaps(node: NodeJson, language: string, reported: Reported): NodeJson {
  if (node.type !== 'figure')
    return node.content
      ? { ...node, content: node.content.map(child => withGaps(child, language, reported)) }
      : node
  const { path, ...attrs } = node.attrs ?? {}
  if (typeof path !== 'string') return node
  const gap = pictureGap(language, '', path)
  reported.dropped('localPicture', path)
  reported.changed('icon', '', { gave: gap })
  const words = node.content ?? []
  return {
    ...node,
    attrs,
    content: [...words, ...(words.length > 0 ? [{ type: 'hardBreak' }] : []), { type: 'text', text: gap }],
  }
}
