/** A typeface that may travel with an export: a file of resources/fonts. */
export type FaceName = 'noto-nastaliq-urdu.woff2'
