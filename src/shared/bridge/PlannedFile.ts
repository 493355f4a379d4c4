import { z } from 'zod'

export const PlannedFile = z.object({
  path: z.string(),
  bytes: z.number().int(),
  state: z.enum(['new', 'changed', 'same', 'foreign']),
})

export type PlannedFile = Readonly<z.infer<typeof PlannedFile>>
