import { z } from 'zod'
import type { Article } from '../../../shared/article/Article.ts'
import { STATUSES } from '../../../shared/article/Status.ts'
import { countWords } from '../../../shared/document/countWords.ts'

/** What is to be known of one version by itself. */
export const VersionFacts = z.object({
  seq: z.number().int(),
  modifiedAt: z.string(),
  modifiedBy: z.string(),
  words: z.number().int(),
  status: z.enum(STATUSES),
  /** How often the status had changed. */
  steps: z.number().int(),
  /** How often it had been published, and the last time: when, and which version. */
  publications: z.number().int(),
  published: z.object({ at: z.string(), seq: z.number().int() }).nullable(),
})

export type VersionFacts = Readonly<z.infer<typeof VersionFacts>>

export function factsOf(article: Article): VersionFacts {
  const { seq, modifiedAt, modifiedBy, status, history, publications, document } = article
  const last = publications.at(-1)
  return {
    seq,
    modifiedAt,
    modifiedBy,
    words: countWords(document),
    status,
    steps: history.length,
    publications: publications.length,
    published: last ? { at: last.at, seq: last.seq } : null,
  }
}
