import type { Newsroom } from '../article/Newsroom.ts'
import { BUILT_IN } from './BUILT_IN.ts'
import type { Template } from './Template.ts'

/** Every kind of story: those that come with the app, as the newsroom changed them, then the newsroom's own. */
export function templatesOf({ templates = [] }: Pick<Newsroom, 'templates'>): readonly Template[] {
  const kept = new Map(templates.map(template => [template.id, template]))
  const delivered = BUILT_IN.map(template => kept.get(template.id) ?? template)
  const ids = new Set(BUILT_IN.map(({ id }) => id))
  return [...delivered, ...templates.filter(({ id }) => !ids.has(id))]
}
