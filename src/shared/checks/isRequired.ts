import type { Requirable } from '../template/REQUIRABLE.ts'
import { templateOf } from '../template/templateOf.ts'
import type { CheckSubject } from './CheckSubject.ts'

/** Whether every story of this one's kind must have it. */
export function isRequired({ newsroom, article }: CheckSubject, what: Requirable): boolean {
  return templateOf(newsroom, article.template)?.required.includes(what) ?? false
}
