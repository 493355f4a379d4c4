import { REQUIRABLE, type Requirable } from './REQUIRABLE.ts'
import type { Template } from './Template.ts'

/** What a kind of story must have, in the order of REQUIRABLE. */
export function requiredBy(template: Pick<Template, 'required'> | null): readonly Requirable[] {
  return REQUIRABLE.filter(field => template?.required.includes(field))
}
