import type { ReactNode } from 'react'
import type { NodeName } from '../../../shared/document/index.ts'
import { EmbedElement } from './EmbedElement.tsx'
import { FigureElement } from './FigureElement.tsx'

export type ElementProps = {
  /** The block's attributes, and those it had before. */
  attrs: Readonly<Record<string, unknown>>
  was: Readonly<Record<string, unknown>>
  change: 'added' | 'removed' | undefined
  /** Says the change in words where there may be none to underline or strike out. */
  label: ReactNode
  children: ReactNode
}

type BlockName = Exclude<NodeName, 'doc' | 'text' | 'hardBreak'>

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** How each block of the document stands on a page that is only read. */
export const ELEMENTS = {
  headline: ({ change, children }) => (
    <h1 dir="auto" data-change={change}>
      {children}
    </h1>
  ),
  standfirst: ({ change, children }) => (
    <p className="standfirst" dir="auto" data-change={change}>
      {children}
    </p>
  ),
  paragraph: ({ change, children }) => (
    <p dir="auto" data-change={change}>
      {children}
    </p>
  ),
  heading: ({ attrs, change, children }) => {
    const Heading = HEADINGS[attrs.level as keyof typeof HEADINGS] ?? 'h2'
    return (
      <Heading dir="auto" data-change={change}>
        {children}
      </Heading>
    )
  },
  bulletList: ({ change, children }) => <ul data-change={change}>{children}</ul>,
  orderedList: ({ attrs, change, children }) => (
    <ol start={Number(attrs.start ?? 1)} data-change={change}>
      {children}
    </ol>
  ),
  listItem: ({ change, children }) => <li data-change={change}>{children}</li>,
  quotation: ({ change, children }) => <blockquote data-change={change}>{children}</blockquote>,
  pullQuote: ({ change, children }) => (
    <aside className="pull-quote" role="note" data-change={change}>
      {children}
    </aside>
  ),
  attribution: ({ change, children }) => (
    <p className="attribution" dir="auto" data-change={change}>
      {children}
    </p>
  ),
  figure: FigureElement,
  gallery: ({ change, children }) => (
    <div className="gallery" data-change={change}>
      {children}
    </div>
  ),
  table: ({ change, children }) => (
    <table data-change={change}>
      <tbody>{children}</tbody>
    </table>
  ),
  tableRow: ({ change, children }) => <tr data-change={change}>{children}</tr>,
  tableHeader: ({ attrs, change, children }) => (
    <th {...spansOf(attrs)} data-change={change}>
      {children}
    </th>
  ),
  tableCell: ({ attrs, change, children }) => (
    <td {...spansOf(attrs)} data-change={change}>
      {children}
    </td>
  ),
  embed: EmbedElement,
  factBox: ({ change, children }) => (
    <aside className="fact-box" role="note" data-change={change}>
      {children}
    </aside>
  ),
  divider: ({ change, label }) => (
    <div data-change={change}>
      {label}
      <hr />
    </div>
  ),
  codeBlock: ({ change, children }) => (
    <pre data-change={change}>
      <code dir="ltr">{children}</code>
    </pre>
  ),
  privateNote: ({ change, children }) => (
    <aside className="private-note" role="note" data-change={change}>
      {children}
    </aside>
  ),
} satisfies Record<BlockName, (props: ElementProps) => ReactNode>

function spansOf(attrs: ElementProps['attrs']) {
  return { colSpan: Number(attrs.colspan ?? 1), rowSpan: Number(attrs.rowspan ?? 1) }
}
