import type { Mark } from '@tiptap/pm/model'

/** The language (BCP 47) that words with these marks were given; null when they are in the story's own. */
export function languageOf(marks: readonly Mark[] | undefined): string | null {
  const lang: unknown = marks?.find(({ type }) => type.name === 'language')?.attrs.lang
  return typeof lang === 'string' ? lang : null
}
