import { STATUSES } from '../../shared/article/Status.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'

/** A row, and the size and time of the story's file it was made from; -1 when that is not known for certain. */
export type IndexEntry = { readonly row: StoryRow; readonly size: number; readonly mtimeMs: number }

type Check = (value: unknown) => boolean

const isText: Check = value => typeof value === 'string'
const isNumber: Check = value => typeof value === 'number'
const areTexts: Check = value => Array.isArray(value) && value.every(isText)
const STATUS_NAMES: ReadonlySet<unknown> = new Set(STATUSES)

const ROW = {
  id: isText,
  seq: Number.isInteger,
  status: value => STATUS_NAMES.has(value),
  slugline: isText,
  slug: isText,
  headline: isText,
  lead: isText,
  bylines: areTexts,
  sections: areTexts,
  tags: areTexts,
  language: isText,
  words: Number.isInteger,
  createdAt: isText,
  modifiedAt: isText,
} satisfies Record<keyof StoryRow, Check>

const ROW_CHECKS = Object.entries(ROW)

/** Whether stored JSON is an entry. By hand: the schema takes five times as long over ten thousand of them. */
export function isIndexEntry(value: unknown): value is IndexEntry {
  if (!isRecord(value) || !isNumber(value.size) || !isNumber(value.mtimeMs)) return false
  const { row } = value
  return isRecord(row) && ROW_CHECKS.every(([name, check]) => check(row[name]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
