const LATIN = /\p{Script=Latin}/gu
const ARABIC = /\p{Script=Arabic}/gu
const ARABIC_LANGUAGES = new Set(['ur', 'ar', 'fa', 'ps', 'sd', 'ug', 'ckb', 'bal', 'pnb', 'skr'])

/**
 * The language of a paragraph nobody has marked: the story's, unless its letters cannot be that language's. Then
 * Latin letters in an Urdu story are English, and Arabic letters in an English story are Urdu.
 */
export function languageOfText(text: string, storyLanguage: string): string {
  const latin = text.match(LATIN)?.length ?? 0
  const arabic = text.match(ARABIC)?.length ?? 0
  if (latin === arabic) return storyLanguage
  const isArabic = ARABIC_LANGUAGES.has(storyLanguage.split('-')[0]?.toLowerCase() ?? '')
  if (isArabic === arabic > latin) return storyLanguage
  return isArabic ? 'en' : 'ur'
}
