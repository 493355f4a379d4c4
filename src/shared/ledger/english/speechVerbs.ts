/** Verbs that news text joins words to their speaker with, in the forms in which it does. */
const VERBS = `
  said says say told tells adds added asks asked replied replies answered answers explained explains called
  described describes labelled labeled labels branded brands denounced denounces condemned condemns praised praises
  dismissed dismisses criticised criticized criticises criticizes accused accuses blamed blames warned warns
  insisted insists argued argues claimed claims admitted admits acknowledged acknowledges conceded concedes
  denied denies testified testifies recalled recalls remembered remembers noted notes wrote writes tweeted posted
  shouted shouts cried cries whispered whispers murmured muttered joked jokes quipped quips announced announces
  declared declares promised promises pledged pledges vowed vows urged urges demanded demands thanked thanks
  stated states reported reports concluded concludes continued continues maintained maintains observed observes
  remarked remarks commented comments suggested suggests predicted predicts confirmed confirms agreed agrees
  thinks thought believes believed laughed sighed smiled snapped shrugged responded responds retorted complained
  complains lamented laments boasted boasts protested objected objects countered counters estimated estimates
  estimated hailed hails mocked mocks ridiculed likened compared dubbed termed deemed considered considers
`
  .trim()
  .split(/\s+/)

/** In headlines and standfirsts 'calls' tells of one occasion; elsewhere of a name that something goes by. */
const IN_HEADLINES = ['calls', 'call', 'say', 'vow', 'warn', 'urge', 'demand']

const pattern = (verbs: readonly string[]) =>
  new RegExp(`(?<![\\p{L}’'-])(?:${verbs.join('|')})(?![\\p{L}-])`, 'giu')

const EVERYWHERE = pattern(VERBS)
const IN_TOP = pattern([...VERBS, ...IN_HEADLINES])

/** Every verb of speech in a text, to be used with `matchAll`. */
export function speechVerbs(top: boolean): RegExp {
  return top ? IN_TOP : EVERYWHERE
}
