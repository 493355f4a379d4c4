import type { Dialect } from './IntakeReport.ts'

/** The first that fits counts: Outlook and Excel write with Word's own namespace. */
const SIGNS: readonly (readonly [Dialect, RegExp])[] = [
  ['googleSheets', /<google-sheets-html-origin|data-sheets-(?:root|value|baot)/i],
  ['calc', /<meta[^>]*(?:LibreOffice|OpenOffice)[\s\S]{0,4000}<body[^>]*>\s*<table|\bsdnum=|\bsdval=/i],
  ['googleDocs', /docs-internal-guid-/i],
  ['gmail', /class=["']?[^"'>]*\bgmail_/i],
  ['excel', /content=["']?Excel\.Sheet|urn:schemas-microsoft-com:office:excel|content=["']?Microsoft Excel/i],
  [
    'outlook',
    /_MailOriginal|_MailAutoSig|id=["']?divRplyFwdMsg|id=["']?x?_?appendonsend|olk-copy|PlainText/i,
  ],
  [
    'word',
    /urn:schemas-microsoft-com:office:word|content=["']?(?:Word\.Document|Microsoft Word)|class=["']?Mso|mso-list|ListContainerWrapper|class=["']?[^"'>]*\bTextRun\b/i,
  ],
  ['libreOffice', /content=["']?(?:LibreOffice|OpenOffice|StarOffice)|class=["']?sd(?:foot|end)note/i],
]

/** As much of a page as its head and first words need. */
const LOOKED_AT = 200_000

/** Which program a piece of HTML comes from. */
export function dialectOf(html: string): Dialect {
  const start = html.slice(0, LOOKED_AT)
  return SIGNS.find(([, sign]) => sign.test(start))?.[0] ?? 'web'
}
