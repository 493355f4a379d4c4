import type { Fragment, Node } from '@tiptap/pm/model'

/** What stands between the children of a node; a blank line where nothing else is said. */
const BETWEEN: Readonly<Record<string, string>> = {
  bulletList: '\n',
  orderedList: '\n',
  listItem: '\n',
  table: '\n',
  tableRow: '\t',
}

const LEAVES: Readonly<Record<string, (node: Node) => string>> = {
  text: node => node.text ?? '',
  hardBreak: () => '\n',
  embed: ({ attrs }) => [attrs.title, attrs.url].filter(Boolean).join('\n'),
}

/** A piece of the story for programs that take words alone: blocks parted by blank lines, cells by tabs. */
export function plainText(fragment: Fragment, between = '\n\n'): string {
  const inline = fragment.firstChild?.isInline ?? false
  return fragment.content.map(textOf).join(inline ? '' : between)
}

function textOf(node: Node): string {
  const { name } = node.type
  const leaf = LEAVES[name]
  if (leaf) return leaf(node)
  const text = plainText(node.content, BETWEEN[name])
  // A cell is one field of its row.
  return name === 'tableCell' || name === 'tableHeader' ? text.replaceAll(/\s*\n\s*/g, ' ') : text
}
