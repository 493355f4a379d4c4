import { z } from 'zod'

/** Its name in the zip; it stands last, when everything else is known. */
export const MANIFEST = 'manifest.json'
export const MANIFEST_FORMAT = 1

/** What is in a backup. Paths are those of the library's folder, parted by '/'. */
export const Manifest = z.object({
  kind: z.literal('copydesk-backup'),
  format: z.number().int().min(1),
  /** ISO 8601 with offset. */
  madeAt: z.string().max(40),
  /** Tells backups of one library folder from others in the same place; says nothing of where it is. */
  library: z.string().max(64),
  newsroom: z.string().max(1000),
  counts: z.object({
    stories: z.number().int().min(0),
    trashed: z.number().int().min(0),
    pictures: z.number().int().min(0),
  }),
  /** What was wrong in the library itself: damaged there and copied as it is, or not readable and so not here. */
  flaws: z.array(z.object({ path: z.string().max(1024), why: z.enum(['damaged', 'unreadable', 'name']) })),
  files: z.array(
    z.object({
      path: z.string().min(1).max(1024),
      size: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type Manifest = Readonly<z.infer<typeof Manifest>>
export type Flaw = Manifest['flaws'][number]
export type ListedFile = Manifest['files'][number]
