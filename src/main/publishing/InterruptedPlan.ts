import { z } from 'zod'

/** What stands in the staging folder of a publication from before its first file is replaced until the last is. */
export const InterruptedPlan = z.strictObject({
  files: z.array(
    z.strictObject({
      /** Below the target folder, parted by '/'. */
      path: z.string(),
      /** Of the new file. */
      sha256: z.string(),
      hadOld: z.boolean(),
    }),
  ),
  /** Folders made for it, the outer before the inner. */
  folders: z.array(z.string()),
})

export type InterruptedPlan = Readonly<z.infer<typeof InterruptedPlan>>
