import type { NodeJson } from '../../src/shared/document/DocumentJson.ts'
import { storyAt } from './storyAt.ts'

/** The text that reads back as storyAt(n). */
export function markdownAt(n: number): string {
  const [headline, , ...body] = storyAt(n).content ?? []
  const paragraphs = body.map(textOf).join('\n\n')
  return `---\ntitle: ${textOf(headline)}\n---\n\n${paragraphs}\n`
}

function textOf(node: NodeJson | undefined): string {
  return (node?.content ?? []).map(({ text }) => text ?? '').join('')
}
