import { z } from 'zod'

/** Something the person must know once: a damaged story set aside, a library opened read-only. */
export const Notice = z.object({
  id: z.string(),
  code: z.string(),
  message: z.string(),
  path: z.string().nullable(),
})

export type Notice = Readonly<z.infer<typeof Notice>>
