import type { Article } from '../article/Article.ts'
import { skeletonOf } from './skeletonOf.ts'
import type { Template } from './Template.ts'

type Begun = Pick<
  Article,
  'template' | 'language' | 'wordTarget' | 'kicker' | 'sections' | 'tags' | 'document'
>

/** What a new story of this kind has. `language` (BCP 47) is that of a kind without one of its own. */
export function fieldsOfTemplate(template: Template, language: string): Begun {
  const { id, wordTarget, kicker, sections, tags } = template
  const own = template.language ?? language
  return {
    template: id,
    language: own,
    wordTarget,
    kicker,
    sections: [...sections],
    tags: [...tags],
    document: skeletonOf(template, own),
  }
}
