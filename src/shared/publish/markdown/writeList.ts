import type { NodeJson } from '../../document/DocumentJson.ts'

/**
 * A list. `write` writes the blocks of an item. `second`: it follows a list of the same kind, from which only
 * another marker parts it.
 */
export function writeList(
  list: NodeJson,
  second: boolean,
  write: (blocks: readonly NodeJson[] | undefined, separator: string) => string,
): string {
  const separator = isTight(list) ? '\n' : '\n\n'
  const start = Number(list.attrs?.start ?? 1)
  return (list.content ?? [])
    .map((item, index) => {
      const marker =
        list.type === 'orderedList' ? `${start + index}${second ? ')' : '.'} ` : second ? '* ' : '- '
      return indent(write(item.content, separator), marker)
    })
    .join(separator)
}

/** Whether every item is a paragraph and the lists under it, none of which needs a blank line before it. */
function isTight(list: NodeJson): boolean {
  return (list.content ?? []).every(item => {
    const [, ...rest] = item.content ?? []
    return rest.every(block => block.type !== 'paragraph' && (block.attrs?.start ?? 1) === 1)
  })
}

function indent(text: string, marker: string): string {
  const inset = ' '.repeat(marker.length)
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? marker + line : line && inset + line))
    .join('\n')
    .trimEnd()
}
