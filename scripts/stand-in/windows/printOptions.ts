import type { PrintToPDFOptions } from 'electron'

/** Paper in inches, width first. */
const pageSizes: Readonly<Record<string, readonly [number, number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}

/** Electron's options for `printToPDF` in the words of Chromium's protocol. Margins and sizes are inches in both. */
export function printOptions(options: PrintToPDFOptions): object {
  const { margins = {}, pageSize = 'Letter', ...rest } = options
  const size = typeof pageSize === 'object' ? [pageSize.width, pageSize.height] : pageSizes[pageSize]
  if (!size) throw new Error(`Invalid pageSize ${String(pageSize)}`)
  return {
    ...rest,
    paperWidth: size[0],
    paperHeight: size[1],
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    transferMode: 'ReturnAsBase64',
  }
}
