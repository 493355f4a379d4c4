import type { Token } from 'markdown-it'

/** A token with the tokens between it and its closing one. */
export type Tree = { readonly token: Token; readonly children: readonly Tree[] }

/** A flat row of block tokens as trees. */
export function treesOf(tokens: readonly Token[]): Tree[] {
  const root: Tree[] = []
  const open: { token: Token; children: Tree[] }[] = []
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop()
      continue
    }
    const tree = { token, children: [] }
    const siblings = open.at(-1)?.children ?? root
    siblings.push(tree)
    if (token.nesting === 1) open.push(tree)
  }
  return root
}
