import type { Quote } from '../article/Article.ts'
import type { Quotation } from './Quotation.ts'

/** A quotation of the story with what is known of it. */
export type LedgerEntry = {
  readonly quotation: Quotation
  /** The confirmed speaker, else the proposed one; '' when there is none. */
  readonly speaker: string
  /** Where it was said; '' when nobody wrote that down. */
  readonly source: string
  readonly confirmed: boolean
  /** Of these very words: false again once they have been changed. */
  readonly checked: boolean
  /** They were checked once and read otherwise now. */
  readonly changed: boolean
  readonly dismissed: boolean
  /** Its place in the article's quotes; -1 while nothing is settled. */
  readonly index: number
}

/** What is open about an entry, the gravest first; null when it is settled. */
export function openQuestion(entry: LedgerEntry): 'unattributed' | 'changed' | 'unchecked' | null {
  if (entry.dismissed) return null
  if (entry.speaker.trim() === '') return 'unattributed'
  if (entry.changed) return 'changed'
  return entry.checked ? null : 'unchecked'
}

export type Settlement = Pick<Quote, 'speaker' | 'source' | 'checked' | 'dismissed'>
