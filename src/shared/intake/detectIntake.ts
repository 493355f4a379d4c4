export type IntakeKind = 'markdown' | 'published-page'

/**
 * What a text is: Markdown by its file name or because it begins with front matter, else the plain text of a
 * page.
 */
export function detectIntake(fileName: string, text: string): IntakeKind {
  if (/\.(?:md|markdown|mdown|mkd|mdx)$/i.test(fileName)) return 'markdown'
  return /^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n/.test(text) ? 'markdown' : 'published-page'
}
