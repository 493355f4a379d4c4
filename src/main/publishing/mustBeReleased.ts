import type { Article } from '../../shared/article/Article.ts'
import { type Withheld, whyWithheld } from '../../shared/checks/whyWithheld.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { isTimeZone } from '../../shared/time/isTimeZone.ts'
import { wallClock } from '../../shared/time/wallClock.ts'

const REASONS: Readonly<Record<Withheld, (article: Article) => string>> = {
  legalHold: () => 'It is under legal hold. Take the hold off in its details once it may go out',
  notForPublication: () =>
    'It is marked as not for publication. Take the mark off in its details if it may go out',
  embargo: article => `It is under embargo until ${endOf(article)}. Publish it then, or change the embargo`,
}

/** By the clocks the embargo was given by. */
function endOf({ embargo, embargoZone: zone }: Article): string {
  if (embargo === null || !isTimeZone(zone)) return String(embargo)
  return `${wallClock(embargo, zone).replace('T', ' ')} (${zone})`
}

/** Throws Refusal 'withheld' for a story that must not go out at a moment, ISO 8601 with offset. Nothing is written. */
export function mustBeReleased(article: Article, now: string): void {
  const why = whyWithheld(article, Date.parse(now))
  if (why) throw new Refusal('withheld', `${REASONS[why](article)}; nothing was published.`)
}
