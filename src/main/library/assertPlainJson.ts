import { Refusal } from '../../shared/Refusal.ts'

/** Far deeper than any story, far shallower than any stack. */
const DEEPEST = 400

/**
 * Throws Refusal 'damaged' for parsed JSON that could harm who walks it: nested deeper than 400, or with a
 * key `__proto__`. Walks without recursion.
 */
export function assertPlainJson(value: unknown): void {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new Refusal('damaged', 'The stored file is nested deeper than any story.')
    const next: unknown[] = []
    for (const one of level) collectChildren(one, next)
    level = next
  }
}

function collectChildren(value: unknown, into: unknown[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, '__proto__'))
    throw new Refusal('damaged', 'The stored file holds a key that no story has.')
  if (Array.isArray(value)) {
    for (const child of value) if (typeof child === 'object' && child !== null) into.push(child)
    return
  }
  for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) into.push(child)
}
