/** Characters: from where on a line says enough, and up to where search results show all of it. */
export type GoodLength = { readonly least: number; readonly most: number }

export const GOOD_LENGTHS = {
  title: { least: 30, most: 60 },
  description: { least: 70, most: 160 },
} as const satisfies Record<string, GoodLength>

/** How a number of characters stands to the good length. */
export function lengthOf(count: number, { least, most }: GoodLength): 'none' | 'short' | 'good' | 'long' {
  if (count === 0) return 'none'
  if (count < least) return 'short'
  return count <= most ? 'good' : 'long'
}
