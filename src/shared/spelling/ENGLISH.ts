/** The kinds of English that are told apart. */
export const ENGLISH = ['american', 'british', 'australian', 'canadian', 'indian'] as const

export type English = (typeof ENGLISH)[number]
