/** The way a line of text runs. */
export type Direction = 'ltr' | 'rtl'
