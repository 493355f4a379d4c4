import { directionOf } from '../../ui/directionOf.ts'

/** The attributes of the page itself: its language, the direction that follows from it, its name. */
export function pageAttributes(language: string, name: string): Record<string, string> {
  return {
    class: 'prose story',
    lang: language,
    dir: directionOf(language),
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': name,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  }
}
