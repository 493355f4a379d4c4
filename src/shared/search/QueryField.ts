/** The fields of the search language: `author:amna status:ready after:7days`. */
export const QUERY_FIELDS = ['author', 'status', 'section', 'tag', 'lang', 'after', 'before'] as const

export type QueryField = (typeof QUERY_FIELDS)[number]
