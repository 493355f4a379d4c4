import { z } from 'zod'

export const Person = z.object({
  name: z.string().trim().min(1).max(120),
  role: z.enum(['reporter', 'editor', 'both']),
})

export type Person = Readonly<z.infer<typeof Person>>
