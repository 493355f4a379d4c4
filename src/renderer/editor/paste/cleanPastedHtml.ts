const UNWANTED = 'script, style, link, meta, base, iframe, object, embed, template, noscript, svg, math'
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, dd, dt'

/**
 * Pasted HTML made safe to read: parsed in a document that has no window, so that nothing is loaded and nothing
 * runs, then without scripts, styles and pictures from elsewhere. Lines of a table cell are parted by breaks.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(UNWANTED)) element.remove()
  for (const picture of page.querySelectorAll('img, picture, video, audio, source')) picture.remove()
  for (const cell of page.querySelectorAll('td, th')) flatten(page, cell)
  return page.body.innerHTML
}

/** A cell holds one paragraph: its own blocks become lines of it. Cells of a table within it stay as they are. */
function flatten(page: Document, cell: Element): void {
  if (cell.querySelector('table')) return
  for (const block of cell.querySelectorAll(BLOCKS)) {
    if (block.previousSibling) block.before(page.createElement('br'))
    if (block.nextSibling) block.after(page.createElement('br'))
    block.replaceWith(...block.childNodes)
  }
  for (const extra of cell.querySelectorAll('br + br, br:first-child, br:last-child')) {
    if (!hasTextBetween(extra)) extra.remove()
  }
}

function hasTextBetween(lineBreak: Element): boolean {
  const before = lineBreak.previousSibling?.textContent?.trim()
  const after = lineBreak.nextSibling?.textContent?.trim()
  return Boolean(before && after)
}
