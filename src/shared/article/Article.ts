import { z } from 'zod'
import { DocumentJson } from '../document/DocumentJson.ts'
import { Ignored } from '../findings/Ignored.ts'
import { STATUSES } from './Status.ts'

/** ISO 8601 with an offset, e.g. 2026-05-18T12:04:00+05:00. */
const Instant = z.iso.datetime({ offset: true })

const Byline = z.object({ name: z.string(), role: z.string().optional(), url: z.string().optional() })

const Dateline = z.object({ place: z.string(), date: z.string(), source: z.string().optional() })

/** A range in the document, in ProseMirror positions. */
const Range = z.object({ from: z.number().int().min(0), to: z.number().int().min(0) })

const Correction = z.object({ text: z.string(), at: Instant, by: z.string() })

/** What the writer has settled about a quotation in the document. Stories of before have neither words nor verdict. */
const Quote = z.object({
  anchor: Range,
  /** As they stood when they were settled; '' when that is not known. */
  words: z.string().default(''),
  speaker: z.string(),
  source: z.string(),
  checked: z.boolean(),
  /** The words in marks are nobody's: a title, a nickname. */
  dismissed: z.boolean().default(false),
})

const StatusChange = z.object({ status: z.enum(STATUSES), by: z.string(), at: Instant, note: z.string() })

const Comment = z.object({ id: z.string(), author: z.string(), at: Instant, text: z.string() })

/** A comment thread beside the document: its place, and the words it was written on. */
const Thread = z.object({
  id: z.string(),
  ...Range.shape,
  quote: z.string(),
  resolved: z.boolean(),
  comments: z.array(Comment),
})

/** One span of the ledger of changes between the base document and the document. */
const Change = z.object({
  id: z.string(),
  author: z.string(),
  at: Instant,
  base: Range,
  current: Range,
})

/** Pending suggestions: the document before them, and the ledger. The document itself never holds review. */
const Review = z.object({ base: DocumentJson, changes: z.array(Change) })

const Publication = z.object({
  profile: z.string(),
  at: Instant,
  seq: z.number().int().min(0),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
})

/** A story. Headline, standfirst and body are one document; everything that is not prose stands beside it. */
export const Article = z.object({
  id: z.ulid(),
  seq: z.number().int().min(0),
  template: z.string(),
  status: z.enum(STATUSES),
  slugline: z.string(),
  slug: z.string(),
  kicker: z.string(),
  sections: z.array(z.string()),
  tags: z.array(z.string()),
  priority: z.number().int().min(1).max(9).nullable(),
  bylines: z.array(Byline),
  dateline: Dateline.nullable(),
  language: z.string(),
  embargo: Instant.nullable(),
  /** The IANA time zone the embargo was given in; '' when it is not known. */
  embargoZone: z.string().default(''),
  legalHold: z.boolean(),
  notForPublication: z.boolean(),
  wordTarget: z.number().int().positive().nullable(),
  leadImage: z.string().nullable(),
  search: z.object({ title: z.string().optional(), description: z.string().optional() }),
  canonicalUrl: z.string().nullable(),
  corrections: z.array(Correction),
  quotes: z.array(Quote),
  /** Findings of spelling, grammar and house style that the writer let stand. */
  ignored: z.array(Ignored).max(5000).optional(),
  assignee: z.string().nullable(),
  due: Instant.nullable(),
  history: z.array(StatusChange),
  threads: z.array(Thread),
  publications: z.array(Publication),
  createdAt: Instant,
  modifiedAt: Instant,
  /** The name of the person who wrote this version; '' when unknown. */
  modifiedBy: z.string(),
  publishedAt: Instant.nullable(),
  document: DocumentJson,
  review: Review.nullable(),
})

export type Article = Readonly<z.infer<typeof Article>>
export type Byline = Readonly<z.infer<typeof Byline>>
export type Dateline = Readonly<z.infer<typeof Dateline>>
export type Correction = Readonly<z.infer<typeof Correction>>
export type Quote = Readonly<z.infer<typeof Quote>>
export type Publication = Readonly<z.infer<typeof Publication>>
