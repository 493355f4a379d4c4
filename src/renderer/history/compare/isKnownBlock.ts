import { ELEMENTS } from './ELEMENTS.tsx'

export function isKnownBlock(type: string): type is keyof typeof ELEMENTS {
  return Object.hasOwn(ELEMENTS, type)
}
