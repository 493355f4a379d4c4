import type { Node } from '@tiptap/pm/model'
import type { Article } from '../../shared/article/Article.ts'
import { isIgnored } from '../../shared/findings/isIgnored.ts'
import { readBlock } from '../../shared/findings/readBlock.ts'
import type { TextFinding } from '../../shared/findings/TextFinding.ts'
import { withoutOverlaps } from '../../shared/findings/withoutOverlaps.ts'
import { finderOf } from '../../shared/style/finderOf.ts'
import type { StyleRule } from '../../shared/style/StyleRule.ts'
import { runWithin } from './runWithin.ts'

/** For one rule over one story; a regular expression may never end. */
const PATIENCE_MS = 1500

export type StyleFound = {
  /** In positions of the document, in its order. */
  readonly found: readonly TextFinding[]
  /** Ids of the rules that came to no end, or are no regular expressions. */
  readonly failed: readonly string[]
}

type Block = ReturnType<typeof blocksOf>[number]

/** What the rules of the house find in a story, without what its writer let stand. */
export function findStyle(
  { language, ignored = [] }: Pick<Article, 'language' | 'ignored'>,
  document: Node,
  rules: readonly StyleRule[],
  patience = PATIENCE_MS,
): StyleFound {
  const blocks = blocksOf(document, language)
  const inBlocks: TextFinding[][] = blocks.map(() => [])
  const failed: string[] = []
  for (const rule of rules) {
    const found = applied(rule, blocks, patience)
    if (found) for (const [index, findings] of found.entries()) inBlocks[index]?.push(...findings)
    else failed.push(rule.id)
  }
  const found = blocks.flatMap(({ at, text }, index) =>
    withoutOverlaps((inBlocks[index] ?? []).filter(finding => !isIgnored(finding, text.text, ignored))).map(
      finding => ({ ...finding, from: at + finding.from, to: at + finding.to }),
    ),
  )
  return { found, failed }
}

function applied(rule: StyleRule, blocks: readonly Block[], patience: number): TextFinding[][] | null {
  try {
    const find = finderOf(rule)
    return runWithin(patience, () => blocks.map(({ text }) => find(text)))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function blocksOf(document: Node, language: string) {
  const blocks: { at: number; text: ReturnType<typeof readBlock> }[] = []
  document.descendants((block, position) => {
    if (block.isTextblock) blocks.push({ at: position + 1, text: readBlock(block, language) })
    return !block.isTextblock
  })
  return blocks
}
