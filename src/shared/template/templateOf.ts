import type { Newsroom } from '../article/Newsroom.ts'
import type { Template } from './Template.ts'
import { templatesOf } from './templatesOf.ts'

/** The kind of story by its id; null for one that is no longer kept. */
export function templateOf(newsroom: Pick<Newsroom, 'templates'>, id: string): Template | null {
  return templatesOf(newsroom).find(template => template.id === id) ?? null
}
