import type { Dateline } from '../../article/Article.ts'
import { dayAndMonth } from './dayAndMonth.ts'
import type { PageWording } from './pageWording.ts'

/** 'Islamabad' and ', July 17 (APP)': a date kept as YYYY-MM-DD is written out, any other stands as it is. */
export function datelineParts(
  { place, date, source }: Dateline,
  wording: PageWording,
): { place: string; rest: string } {
  const when = dayAndMonth(date.trim(), wording)
  const agency = source?.trim() ? ` (${source.trim()})` : ''
  return { place: place.trim(), rest: `${place.trim() && when ? wording.comma : ''}${when}${agency}` }
}
