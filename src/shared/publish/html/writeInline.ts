import type { MarkJson, NodeJson } from '../../document/DocumentJson.ts'
import { MARKS, type MarkName } from '../../document/index.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { isLanguageTag } from './isLanguageTag.ts'
import { languageDirection } from './languageDirection.ts'

type MarkWriter = (mark: MarkJson, context: HtmlContext) => readonly [open: string, close: string]

const NOTHING = ['', ''] as const

const plain = (name: string) => () => [`<${name}>`, `</${name}>`] as const

const MARK_WRITERS = {
  link: ({ attrs }) => {
    const address = safeAddress(String(attrs?.href ?? ''))
    if (address === null) return NOTHING
    const title = attrs?.title ? ` title="${escapeHtml(String(attrs.title))}"` : ''
    return [`<a href="${escapeHtml(address)}"${title}>`, '</a>']
  },
  language: ({ attrs }, context) => {
    const tag = String(attrs?.lang ?? '')
    if (!isLanguageTag(tag) || tag === context.language) return NOTHING
    return [`<span lang="${escapeHtml(tag)}" dir="${languageDirection(tag)}">`, '</span>']
  },
  bold: plain('strong'),
  italic: plain('em'),
  underline: plain('u'),
  strike: plain('s'),
  superscript: plain('sup'),
  subscript: plain('sub'),
  code: plain('code'),
} satisfies Record<MarkName, MarkWriter>

const ORDER: readonly string[] = Object.keys(MARKS)

/** The inline content of a block. Marks nest in the order of MARKS and stay open across neighbours that share them. */
export function writeInline(content: readonly NodeJson[] | undefined, context: HtmlContext): string {
  let html = ''
  let open: { key: string; close: string }[] = []
  const closeFrom = (depth: number) => {
    for (const { close } of open.slice(depth).reverse()) html += close
    open = open.slice(0, depth)
  }
  for (const node of content ?? []) {
    const marks = sorted(node.marks ?? [])
    const keys = marks.map(mark => JSON.stringify(mark))
    let shared = 0
    while (shared < open.length && open[shared]?.key === keys[shared]) shared += 1
    closeFrom(shared)
    marks.slice(shared).forEach((mark, index) => {
      const [start, close] = writerOf(mark)(mark, context)
      html += start
      open.push({ key: keys[shared + index] ?? '', close })
    })
    html += node.type === 'hardBreak' ? '<br>' : escapeHtml(node.text ?? '')
  }
  closeFrom(0)
  return html
}

function sorted(marks: readonly MarkJson[]): readonly MarkJson[] {
  return marks.length < 2 ? marks : marks.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}

function writerOf(mark: MarkJson): MarkWriter {
  if (!Object.hasOwn(MARK_WRITERS, mark.type)) throw new Error(`No HTML for the mark ${mark.type}.`)
  return MARK_WRITERS[mark.type as MarkName]
}
