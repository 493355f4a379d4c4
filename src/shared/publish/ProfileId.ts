/** The export profiles that are built in. */
export const PROFILE_IDS = ['hugo', 'html'] as const

export type ProfileId = (typeof PROFILE_IDS)[number]
