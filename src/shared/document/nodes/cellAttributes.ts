/** What prosemirror-tables reads of a cell. Spans count cells, at least 1; widths are its own, in pixels. */
export const cellAttributes = () => ({
  colspan: {
    default: 1,
    parseHTML: (element: { getAttribute(name: string): string | null }) =>
      span(element.getAttribute('colspan')),
    renderHTML: ({ colspan }: Record<string, unknown>) => (colspan === 1 ? {} : { colspan }),
  },
  rowspan: {
    default: 1,
    parseHTML: (element: { getAttribute(name: string): string | null }) =>
      span(element.getAttribute('rowspan')),
    renderHTML: ({ rowspan }: Record<string, unknown>) => (rowspan === 1 ? {} : { rowspan }),
  },
  colwidth: { default: null, rendered: false },
})

function span(value: string | null): number {
  return Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), 1000)
}
