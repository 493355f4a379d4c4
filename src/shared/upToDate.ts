type Body = Readonly<Record<string, unknown>>

/** Takes a stored body from one released format to the next. */
export type Step = (body: Body) => Body

/**
 * A stored body of any released format in today's shape. `steps` leads from each released format to the next, by
 * the number of the older one less one; today's format is one more than there are steps. What is no object comes
 * back as it is, to be refused.
 */
export function upToDate(steps: readonly Step[], format: number, stored: unknown): unknown {
  return isBody(stored) ? steps.slice(format - 1).reduce((body, step) => step(body), stored) : stored
}

function isBody(stored: unknown): stored is Body {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
}
