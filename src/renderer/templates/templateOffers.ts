import type { Newsroom } from '../../shared/article/Newsroom.ts'
import type { Template } from '../../shared/template/Template.ts'
import { templatesOf } from '../../shared/template/templatesOf.ts'

/** A kind of story that can be begun, in one language (BCP 47). */
export type TemplateOffer = {
  /** Of all offers of a newsroom. */
  readonly key: string
  readonly template: Template
  readonly language: string
}

/** What can be begun: each kind in each of the newsroom's languages, one with a language of its own only in that. */
export function templateOffers(
  newsroom: Pick<Newsroom, 'templates' | 'languages'>,
): readonly TemplateOffer[] {
  const templates = templatesOf(newsroom)
  const languages = [...new Set(newsroom.languages)]
  const offer = (template: Template, language: string): TemplateOffer => ({
    key: `${template.id} ${language}`,
    template,
    language,
  })
  const everywhere = templates.filter(({ language }) => language === null)
  const bound = templates.flatMap(one => (one.language === null ? [] : [offer(one, one.language)]))
  return [...languages.flatMap(language => everywhere.map(one => offer(one, language))), ...bound]
}
