import type { NodeJson } from '../../document/DocumentJson.ts'
import { blockOfNote } from './blockOfNote.ts'
import { fitBlocks } from './fitBlocks.ts'
import { isImage } from './InlinePart.ts'
import type { Reading } from './Reading.ts'
import { readHtmlBlock } from './readHtmlBlock.ts'
import { readInline } from './readInline.ts'
import { readQuote } from './readQuote.ts'
import { readTable } from './readTable.ts'
import { splitFigures } from './splitFigures.ts'
import type { Tree } from './Tree.ts'

type Note = { readonly role: string; readonly facts: Readonly<Record<string, unknown>> }
type BlockReader = (tree: Tree, note: Note, reading: Reading) => NodeJson[]

const NO_NOTE: Note = { role: '', facts: {} }

const readList: BlockReader = ({ token, children }, _note, reading) => {
  const content = children.map(item => {
    const blocks = fitBlocks(
      readBlocks(item.children, reading),
      ['paragraph', 'bulletList', 'orderedList'],
      reading,
    )
    return {
      type: 'listItem',
      content: blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks],
    }
  })
  if (token.type === 'bullet_list_open') return [{ type: 'bulletList', content }]
  return [{ type: 'orderedList', attrs: { start: Number(token.attrGet('start') ?? 1) }, content }]
}

const readCode: BlockReader = ({ token }, _note, reading) => {
  if (token.info.trim())
    reading.losses.add(`A block of code lost the name of its language: ${token.info.trim()}`)
  const text = token.content.replace(/\n$/, '')
  return [{ type: 'codeBlock', ...(text ? { content: [{ type: 'text', text }] } : {}) }]
}

const BLOCK_READERS: Readonly<Record<string, BlockReader>> = {
  paragraph_open: ({ children }, { role, facts }, reading) => {
    const parts = readInline(children[0]?.token.children ?? null, reading.losses)
    const blocks = splitFigures(parts, reading.losses)
    const [first, ...rest] = blocks
    return first ? [blockOfNote(first, role, facts), ...rest] : []
  },
  heading_open: ({ token, children }, _note, reading) => {
    const parts = readInline(children[0]?.token.children ?? null, reading.losses)
    const content = parts.filter(part => !isImage(part))
    const heading = { type: 'heading', attrs: { level: Number(token.tag.slice(1)) }, content }
    return [...(content.length ? [heading] : []), ...splitFigures(parts.filter(isImage), reading.losses)]
  },
  bullet_list_open: readList,
  ordered_list_open: readList,
  blockquote_open: ({ children }, { role, facts }, reading) =>
    readQuote(readBlocks(children, reading), role, facts, reading),
  table_open: ({ children }, { facts }, reading) => {
    const rows = children.flatMap(section => section.children)
    return readTable(
      rows.map(row =>
        row.children.map(cell => {
          const parts = readInline(cell.children[0]?.token.children ?? null, reading.losses)
          reading.lifted.push(...splitFigures(parts.filter(isImage), reading.losses))
          return parts.filter(part => !isImage(part))
        }),
      ),
      facts,
    )
  },
  fence: readCode,
  code_block: readCode,
  hr: () => [{ type: 'divider' }],
  html_block: ({ token }, _note, reading) => readHtmlBlock(token, reading),
}

/**
 * Blocks as the schema has them or nearly so: a heading may still be of any level, a figure has its path.
 * At the top, figures that were found where the document has no room for them follow their block.
 */
export function readBlocks(trees: readonly Tree[], reading: Reading, atTop = false): NodeJson[] {
  const blocks: NodeJson[] = []
  let note = NO_NOTE
  let gallery: NodeJson[] | null = null
  const endGallery = () => {
    if (gallery?.length) blocks.push({ type: 'gallery', content: gallery })
    gallery = null
  }
  for (const tree of trees) {
    const { type, content, meta } = tree.token
    if (type === 'role') {
      if (content.startsWith('gallery')) endGallery()
      if (content === 'gallery') gallery = []
      note = { role: content, facts: meta ?? {} }
      continue
    }
    const read = Object.hasOwn(BLOCK_READERS, type) ? BLOCK_READERS[type] : undefined
    if (!read) throw new Error(`No reader for the block token ${type}.`)
    const found = read(tree, note, reading)
    note = NO_NOTE
    if (gallery && found.every(block => block.type === 'figure')) gallery.push(...found)
    else {
      endGallery()
      blocks.push(...found, ...(atTop ? reading.lifted.splice(0) : []))
    }
  }
  endGallery()
  return blocks
}
