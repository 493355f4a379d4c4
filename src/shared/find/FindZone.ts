import { z } from 'zod'

/** The parts of a story that can be looked through by themselves. */
export const FIND_ZONES = ['headline', 'standfirst', 'body'] as const

export const FindZone = z.enum(FIND_ZONES)

export type FindZone = z.infer<typeof FindZone>
