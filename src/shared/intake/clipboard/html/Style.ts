import { attribute, type HtmlElement } from './HtmlTree.ts'

export type Style = ReadonlyMap<string, string>

const LONGEST = 20_000
const NO_STYLE: Style = new Map()

/** Declarations of CSS by property, lower case, the last one counting. */
export function parseStyle(declarations: string): Style {
  if (declarations === '') return NO_STYLE
  const style = new Map<string, string>()
  for (const declaration of declarations.slice(0, LONGEST).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration.slice(colon + 1).replace(/!important/i, '')
    style.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return style
}

/** What style sheets of the page say of runs and cells by class: Excel and Word name their looks there. */
export type ClassStyles = ReadonlyMap<string, Style>

const SHEET_LIMIT = 300_000
const RULE = /(?:^|[\s,}])(?:span|td|th)?\.([a-z0-9_-]{1,60})\s*\{([^{}]{0,4000})\}/gi

export function classStylesOf(sheets: readonly string[]): ClassStyles {
  const styles = new Map<string, Style>()
  for (const sheet of sheets)
    for (const [, name = '', declarations = ''] of sheet.slice(0, SHEET_LIMIT).matchAll(RULE))
      styles.set(name.toLowerCase(), parseStyle(declarations))
  return styles
}

/** How an element is written: by its classes, then by itself. */
export function styleOf(element: HtmlElement, classes: ClassStyles): Style {
  const own = parseStyle(attribute(element, 'style'))
  if (classes.size === 0) return own
  const names = attribute(element, 'class').toLowerCase().split(/\s+/)
  const found = names.map(name => classes.get(name)).filter(style => style !== undefined)
  return found.length === 0 ? own : new Map([...found.flatMap(style => [...style]), ...own])
}

export function isHidden(element: HtmlElement, style: Style): boolean {
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    element.attrs.some(({ name }) => name === 'hidden')
  )
}
