import type { Article } from '../article/Article.ts'
import type { SampleMedia } from './samplePictures.ts'
import { badAirDays } from './stories/badAirDays.ts'
import { coastalPatrol } from './stories/coastalPatrol.ts'
import { councilBudget } from './stories/councilBudget.ts'
import { derby } from './stories/derby.ts'
import { islandFerry } from './stories/islandFerry.ts'
import { readingCar } from './stories/readingCar.ts'
import { riverDolphins } from './stories/riverDolphins.ts'
import { riverGauges } from './stories/riverGauges.ts'
import { schoolBuses } from './stories/schoolBuses.ts'
import { shopTax } from './stories/shopTax.ts'
import { stormDrains } from './stories/stormDrains.ts'
import { wheatPrice } from './stories/wheatPrice.ts'

const STORIES = [
  stormDrains,
  wheatPrice,
  islandFerry,
  schoolBuses,
  councilBudget,
  coastalPatrol,
  riverGauges,
  badAirDays,
  derby,
  shopTax,
  readingCar,
  riverDolphins,
]

/**
 * The library a new reader of Copydesk tries, the lead first: invented people in plausible places. Every date
 * is counted from `now` (ISO 8601 with offset), so the desk shows today, yesterday and the days before.
 */
export function sampleStories(now: string, media: SampleMedia): readonly Article[] {
  return STORIES.map(write => write(now, media))
}
